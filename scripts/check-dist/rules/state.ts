import type { Finding, Rule } from '../rule.ts';
import { type Page, type Site, sliceFileOf, textOf } from '../site.ts';

/** A cold page brings its data along and asks for nothing. */
export const state: Rule = {
  name: 'state',
  about: 'The data block of a page equals its slice file, so that it hydrates without a request and cannot differ from the data.',
  check: (site) => site.pages.flatMap((page) => (page.ref ? checkState(site, page) : [])),
};

function checkState(site: Site, page: Page): Finding[] {
  const place = page.path;
  const blocks = page.document.querySelectorAll('script#state[type="application/json"]');
  const text = blocks[0]?.textContent;
  if (blocks.length !== 1 || !text) return [{ place, message: `${blocks.length} data blocks`, tip: 'let scripts/prerender.ts write one' }];
  const pairs: [readonly string[], unknown][] = JSON.parse(text);
  const files = pairs.map(([[, lang, name]]) => `data/${lang}/${name}.json`);
  const own = page.ref ? sliceFileOf(page, page.ref) : '';
  return [
    ...(files.includes(own) ? [] : [{ place, message: `the slice ${own} is not in the data block`, tip: 'read it by its query while rendering' }]),
    ...files
      .filter((file, index) => !equals(site, file, pairs[index]?.[1]))
      .map((file) => ({ place, message: `the data block differs from ${file}`, tip: 'build again' })),
  ];
}

function equals({ files }: Site, file: string, data: unknown): boolean {
  return files.has(file) && textOf(files, file) === JSON.stringify(data);
}
