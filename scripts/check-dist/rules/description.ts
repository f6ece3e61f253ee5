import { groupBy } from '../group-by.ts';
import { metaNamed } from '../head-tags.ts';
import type { Finding, Rule } from '../rule.ts';
import { offeredPages, type Page } from '../site.ts';

const LONGEST = 320;
/** Chinese says in 25 characters what takes 50 in the others. */
const SHORTEST = { zh: 25, en: 50, ru: 50 };

/** Result lists and previews show the description. */
export const description: Rule = {
  name: 'description',
  about: 'Each page has one description of its own, long enough to say something and short enough to be shown whole.',
  check: (site) => {
    const pages = offeredPages(site);
    return [...pages.flatMap(checkPage), ...repeated(pages)];
  },
};

function checkPage(page: Page): Finding[] {
  const place = page.path;
  const texts = metaNamed(page, 'description');
  const [text] = texts;
  if (texts.length !== 1 || text === undefined) return [{ place, message: `${texts.length} descriptions`, tip: 'render one PageHead with a description' }];
  const length = [...text].length;
  if (length < SHORTEST[page.lang])
    return [{ place, message: `the description has ${length} characters`, tip: `write at least ${SHORTEST[page.lang]}: what is on this page` }];
  return length > LONGEST ? [{ place, message: `the description has ${length} characters`, tip: `write at most ${LONGEST}` }] : [];
}

function repeated(pages: readonly Page[]): Finding[] {
  const groups = groupBy(pages, (page) => metaNamed(page, 'description')[0]);
  return [...groups].flatMap(([text, same]) =>
    text === undefined
      ? []
      : same.slice(1).map(({ path }) => ({ place: path, message: `the description is also that of ${same[0]?.path}`, tip: 'say what this page alone has' })),
  );
}
