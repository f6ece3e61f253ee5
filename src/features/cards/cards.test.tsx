import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { type CardRef, cardContent } from '#data/cards/card-content.ts';
import { createI18n } from '#i18n/instance.ts';
import { LANGS, type Lang } from '#i18n/languages.ts';
import { loadDataset } from '#scripts/load-dataset.ts';
import { FactSheet } from './FactSheet.tsx';
import { OgCard } from './OgCard.tsx';
import { Poster } from './Poster.tsx';

const data = loadDataset();
const VIEWS = { og: OgCard, poster: Poster, factsheet: FactSheet };
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';
const words = import.meta.glob<object>('/locales/*/{cards,common,explore,format,map,park,vocabulary}.json', { eager: true, import: 'default' });

function i18nOf(lang: Lang) {
  const files = Object.entries(words).filter(([path]) => path.startsWith(`/locales/${lang}/`));
  return createI18n(lang, Object.fromEntries(files.map(([path, file]) => [path.replace(/^.*\/|\.json$/g, ''), file])));
}

const INSTANCES = { zh: i18nOf('zh'), en: i18nOf('en'), ru: i18nOf('ru') };

function render(kind: keyof typeof VIEWS, lang: Lang, ref: CardRef): string {
  const View = VIEWS[kind];
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={INSTANCES[lang]}>
      <View content={cardContent(data, lang, ref)} map={PICTURE} qr={PICTURE} address="example.org/p/01-en/" />
    </I18nextProvider>,
  );
  return html.replaceAll(/<wbr\/>|<span class="[^"]*whole[^"]*">([^<]*)<\/span>/g, '$1').replaceAll('&amp;', '&');
}

describe.each(['og', 'poster', 'factsheet'] as const)('%s', (kind) => {
  it.each(LANGS)('carries the name of every park and no untranslated key (%s)', (lang) => {
    for (const { slug, name } of data.parks) {
      const html = render(kind, lang, { page: 'park', slug });
      expect(html).toContain(name[lang]);
      expect(html).not.toMatch(/>[a-z-]+(?:\.[a-z-]+)+</i);
    }
  });

  it.each(LANGS)('is made for the whole map and for the area too (%s)', (lang) => {
    for (const page of ['explore', 'area'] as const) expect(render(kind, lang, { page })).toMatch(/<h1[^>]*>.+<\/h1>/);
  });

  it('says in its language that a figure is not published', () => {
    expect(render(kind, 'ru', { page: 'park', slug: 'advanced-equipment-park' })).toContain('Не опубликовано');
  });
});

describe('a sheet', () => {
  const html = render('factsheet', 'ru', { page: 'park', slug: 'commercial-aerospace-park' });

  it('has one title, headings, tables with heads and pictures with names, for those who hear it', () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<h2/g)?.length).toBeGreaterThan(5);
    expect(html).toContain('<th scope="row"');
    expect(html.match(/role="img" aria-label="[^"]+"/g)).toHaveLength(2);
  });

  it('marks what is in another language', () => {
    expect(html).toMatch(/lang="zh-Hans"[^>]*>商业航天产业园/);
  });

  it('says where the rest stands', () => {
    expect(html).toContain('example.org/p/01-en/');
  });
});
