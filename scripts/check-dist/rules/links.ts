import type { Finding, Rule } from '../rule.ts';
import { addressOf, fileOfAddress, type Page, type Site } from '../site.ts';

/** No link leads nowhere. */
export const links: Rule = {
  name: 'links',
  about: 'Every internal link leads to a file, a page by its address with the trailing slash, a fragment to an element that is there.',
  check: (site) => {
    const ids = new Map(site.pages.map((page) => [page.file, idsOf(page)]));
    return site.pages.flatMap((page) =>
      hrefsOf(page).flatMap((href) =>
        checkHref({ site, page, ids }, href).map((fault) => ({ place: page.path, message: `the link ${href} ${fault.what}`, tip: fault.tip })),
      ),
    );
  },
};

interface Context {
  readonly site: Site;
  readonly page: Page;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

function idsOf({ document }: Page): Set<string> {
  return new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
}

function hrefsOf({ document }: Page): string[] {
  return [...new Set([...document.querySelectorAll('a[href], area[href]')].map((link) => link.getAttribute('href') ?? ''))];
}

function checkHref({ site, page, ids }: Context, href: string): { what: string; tip: Finding['tip'] }[] {
  if (/^(?:mailto|tel):./.test(href)) return [];
  // A 404 page is served for any address: there a relative link would start from the wrong place.
  if (page.kind === 'not-found' && !/^(?:\/|#|https?:)/.test(href)) return [{ what: 'is relative', tip: 'write it from the root of the site' }];
  if (!URL.canParse(href, addressOf(site, page))) return [{ what: 'is not an address', tip: 'write it whole' }];
  const url = new URL(href, addressOf(site, page));
  if (!/^https?:$/.test(url.protocol)) return [{ what: 'is not a web address', tip: 'link a page, a file, mailto: or tel:' }];
  const file = href.startsWith('#') ? page.file : fileOfAddress(site, href, page);
  if (file === null) return url.origin === new URL(site.url).origin ? [{ what: 'leaves the base path', tip: 'spell it with pathOf and a Link' }] : [];
  // A page that should be there is missed by the rule for pages already.
  if (!site.files.has(file)) return site.expected.some((other) => other.file === file) ? [] : [missing(site, file)];
  return checkFragment(ids.get(file), url.hash);
}

function missing({ files }: Site, file: string): { what: string; tip: string } {
  if (files.has(`${file}/index.html`)) return { what: 'has no trailing slash', tip: 'spell it with pathOf' };
  return { what: 'leads nowhere', tip: 'correct it, or build what it names' };
}

function checkFragment(ids: ReadonlySet<string> | undefined, hash: string): { what: string; tip: string }[] {
  const id = decodeURIComponent(hash.slice(1));
  if (!id || !ids || ids.has(id)) return [];
  return [{ what: 'names an element that is not there', tip: `give the target id="${id}"` }];
}
