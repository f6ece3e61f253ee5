import { OG_LOCALE } from '#i18n/languages.ts';
import { metaNamed, metaProperty } from '../head-tags.ts';
import type { Finding, Rule } from '../rule.ts';
import { addressOf, offeredPages, type Page, type Site } from '../site.ts';

const NEEDED = ['og:type', 'og:title', 'og:description', 'og:url', 'og:image', 'og:locale'];

/** A link sent in a messenger becomes a card. */
export const shareTags: Rule = {
  name: 'share-tags',
  about: 'Each page carries the Open Graph and Twitter tags a messenger makes a card from.',
  check: (site) => offeredPages(site).flatMap((page) => [...missingTags(page), ...wrongTags(site, page)]),
};

function missingTags(page: Page): Finding[] {
  const tip = 'let PageHead write the share tags';
  const missing = NEEDED.filter((name) => metaProperty(page, name).filter(Boolean).length !== 1);
  return [
    ...missing.map((name) => ({ place: page.path, message: `${name} is missing, empty or repeated`, tip })),
    ...(metaNamed(page, 'twitter:card').length === 1 ? [] : [{ place: page.path, message: 'twitter:card is missing or repeated', tip }]),
  ];
}

function wrongTags(site: Site, page: Page): Finding[] {
  const wanted: [string, string][] = [
    ['og:url', addressOf(site, page)],
    ['og:locale', OG_LOCALE[page.lang]],
  ];
  return wanted
    .filter(([name, value]) => metaProperty(page, name).some((given) => given !== value))
    .map(([name, value]) => ({ place: page.path, message: `${name} is not ${value}`, tip: 'write that of the page itself' }));
}
