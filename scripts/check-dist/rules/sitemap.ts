import { isScreen } from '#routing/page-list.ts';
import type { Finding, Rule } from '../rule.ts';
import { addressOf, type Site, textOf } from '../site.ts';

const FILE = 'sitemap.xml';

/** Search engines get the same list of pages as the build. */
export const sitemap: Rule = {
  name: 'sitemap',
  about: 'The sitemap lists exactly the pages of the three languages, each with its four alternates, and robots.txt names it.',
  check: (site) => (site.files.has(FILE) ? [...compareList(site), ...checkRobots(site)] : [{ place: FILE, message: 'is missing', tip: 'run npm run build' }]),
};

function compareList(site: Site): Finding[] {
  const entries = [...textOf(site.files, FILE).matchAll(/<url>.*?<\/url>/gs)].map(([entry]) => entry);
  const given = entries.map((entry) => /<loc>([^<]+)<\/loc>/.exec(entry)?.[1] ?? '');
  const wanted = site.expected.filter(({ ref }) => ref && !isScreen(ref)).map((page) => addressOf(site, page));
  const tip = 'let scripts/sitemap.ts write it from the page list';
  return [
    ...wanted.filter((address) => !given.includes(address)).map((address) => ({ place: FILE, message: `${address} is missing`, tip })),
    ...given
      .filter((address, index) => !wanted.includes(address) || given.indexOf(address) !== index)
      .map((address) => ({ place: FILE, message: `${address} is no page, or is listed twice`, tip })),
    ...entries
      .filter((entry) => entry.split('hreflang=').length !== 5)
      .map((entry) => ({ place: FILE, message: `${/<loc>([^<]+)/.exec(entry)?.[1]} has not four alternates`, tip })),
  ];
}

function checkRobots(site: Site): Finding[] {
  const line = `Sitemap: ${site.url}/${FILE}`;
  const isNamed = site.files.has('robots.txt') && textOf(site.files, 'robots.txt').split('\n').includes(line);
  return isNamed ? [] : [{ place: 'robots.txt', message: 'does not name the sitemap', tip: `add the line ${line}` }];
}
