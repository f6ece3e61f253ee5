import { isScreen } from '#routing/page-list.ts';
import { linkHrefs, metaNamed } from '../head-tags.ts';
import type { Finding, Rule } from '../rule.ts';
import { addressOf, type Page, type Site } from '../site.ts';

/** Search engines file a page under its own address. */
export const canonical: Rule = {
  name: 'canonical',
  about: 'The canonical address of a page is its own; a 404 page has none; 404 pages and the screens of a fair ask not to be indexed.',
  check: (site) => site.pages.flatMap((page) => (page.kind === 'not-found' ? checkMissing(page) : checkOffered(site, page))),
};

function checkOffered(site: Site, page: Page): Finding[] {
  const hrefs = linkHrefs(page, 'canonical');
  const own = addressOf(site, page);
  const found: Finding[] = [];
  if (hrefs.length !== 1 || hrefs[0] !== own)
    found.push({ place: page.path, message: `canonical is ${hrefs.join(' and ') || 'missing'}`, tip: 'write the address of the page itself, once' });
  const isHidden = metaNamed(page, 'robots').some((text) => text.includes('noindex'));
  if (isHidden && !isScreen(page.ref)) found.push({ place: page.path, message: 'the page asks not to be indexed', tip: 'give its PageRef to PageHead' });
  if (!isHidden && isScreen(page.ref)) found.push({ place: page.path, message: 'a screen of a fair may be indexed', tip: 'give PageHead isIndexed={false}' });
  return found;
}

function checkMissing(page: Page): Finding[] {
  const found: Finding[] = [];
  if (linkHrefs(page, 'canonical').length > 0) found.push({ place: page.path, message: 'a 404 page has a canonical address', tip: 'give PageHead no page' });
  if (!metaNamed(page, 'robots').includes('noindex')) found.push({ place: page.path, message: 'a 404 page may be indexed', tip: 'add robots noindex' });
  return found;
}
