import { LANGS, LANGUAGE_TAG } from '#i18n/languages.ts';
import { pathOf } from '#routing/paths.ts';
import type { Finding, Rule } from '../rule.ts';
import { fileOfAddress, offeredPages, type Page, type Site } from '../site.ts';

/**
 * A page names its other languages. All pages of a set must name the same four addresses, which makes the links mutual:
 * search engines drop links that are not returned.
 */
export const hreflang: Rule = {
  name: 'hreflang',
  about: 'Each page names its address in zh-Hans, en and ru and the chooser as x-default, all absolute and mutual.',
  check: (site) => offeredPages(site).flatMap((page) => [...compare(site, page), ...missingTargets(site, page)]),
};

/** Language tag and address of each alternate, as "en https://…". */
function alternatesIn({ document }: Page): string[] {
  return [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map((tag) => `${tag.getAttribute('hreflang')} ${tag.getAttribute('href')}`);
}

function alternatesOf(site: Site, { ref }: Page): string[] {
  const page = ref ?? { page: 'explore' };
  return [...LANGS.map((lang) => `${LANGUAGE_TAG[lang]} ${site.url}${pathOf(lang, page)}`), `x-default ${site.url}/`];
}

function compare(site: Site, page: Page): Finding[] {
  const given = alternatesIn(page);
  const wanted = alternatesOf(site, page);
  const place = page.path;
  return [
    ...wanted.filter((link) => !given.includes(link)).map((link) => ({ place, message: `no alternate «${link}»`, tip: 'let PageHead write the alternates' })),
    ...given
      .filter((link, index) => !wanted.includes(link) || given.indexOf(link) !== index)
      .map((link) => ({ place, message: `the alternate «${link}» is wrong or repeated`, tip: 'let PageHead write the alternates' })),
  ];
}

function missingTargets(site: Site, page: Page): Finding[] {
  return alternatesIn(page)
    .map((link) => link.split(' ')[1] ?? '')
    .filter((href) => !site.files.has(fileOfAddress(site, href, page) ?? ''))
    .map((href) => ({ place: page.path, message: `the alternate ${href} does not exist`, tip: 'build the page in every language' }));
}
