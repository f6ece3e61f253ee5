import { describe, expect, it } from 'vitest';
import { LANGS } from '#i18n/languages.ts';
import { loadDataset } from './load-dataset.ts';
import { drawLocators } from './locators.ts';

const data = loadDataset();

describe('drawLocators', () => {
  it.each(LANGS)('draws every park in both sizes, the overview and the strips above the list (%s)', (lang) => {
    const names = [...drawLocators(data, lang).keys()];
    expect(names).toEqual(expect.arrayContaining(['overview', 'peek', 'peek-wide', ...data.parks.flatMap(({ slug }) => [slug, `${slug}-narrow`])]));
  });

  it('names each drawing after its park in the language asked for', () => {
    const drawings = drawLocators(data, 'ru');
    const unnamed = data.parks.filter(({ slug, name }) => !drawings.get(slug)?.includes(`aria-label="${name.ru}"`));
    expect(unnamed.map(({ slug }) => slug)).toEqual([]);
  });

  it('draws no circle where only the district is known', () => {
    const drawings = drawLocators(data, 'en');
    const circled = data.parks.filter(({ slug, location }) => location.precision === 'district' && drawings.get(slug)?.includes('<circle'));
    expect(circled.map(({ slug }) => slug)).toEqual([]);
  });
});
