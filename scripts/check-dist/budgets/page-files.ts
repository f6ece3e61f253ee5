import { posix } from 'node:path';
import { fileOfAddress, type Page, type Site, type SiteFiles, textOf } from '../site.ts';

/** Static imports of a built module; a dynamic import has a bracket after the word. */
const STATIC_IMPORT = /\b(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/** Modules and everything they import statically, each once. */
export function withImports(files: SiteFiles, names: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name) || !files.has(name)) return;
    seen.add(name);
    for (const [, path = ''] of textOf(files, name).matchAll(STATIC_IMPORT)) visit(posix.join(posix.dirname(name), path));
  };
  names.forEach(visit);
  return [...seen];
}

function filesNamed(site: Site, page: Page, selector: string, attribute: 'href' | 'src'): string[] {
  return [...page.document.querySelectorAll(selector)].flatMap((element) => fileOfAddress(site, element.getAttribute(attribute) ?? '', page) ?? []);
}

/** JavaScript a page needs before it answers: the entry, its static imports, the page's chunk and the language. */
export function criticalScripts(site: Site, page: Page): string[] {
  const named = [...filesNamed(site, page, 'script[src]', 'src'), ...filesNamed(site, page, 'link[rel="modulepreload"]', 'href')];
  return withImports(site.files, named);
}

/** Sheets whose rules stand in the page; another page fetches them as files. */
export function sheetsOf(site: Site, page: Page): string[] {
  return filesNamed(site, page, 'link[rel="stylesheet"]', 'href');
}

/** Pictures of a page, except those that wait until they are scrolled to. */
export function picturesOf(site: Site, page: Page): string[] {
  return [...new Set(filesNamed(site, page, 'img:not([loading="lazy"])', 'src'))].filter((file) => site.files.has(file));
}

/** The rules written into the page. */
export function inlinedCss({ document }: Page): string {
  return [...document.querySelectorAll('style')].map((style) => style.textContent).join('');
}

/** Fonts the text of each language needs. */
const FONTS = { zh: ['golos-ascii'], en: ['golos-latin'], ru: ['golos-latin', 'golos-cyrillic'] };

export function fontsOf({ files }: Site, { lang }: Page): string[] {
  return files.names.filter((name) => name.endsWith('.woff2') && FONTS[lang].some((font) => posix.basename(name).startsWith(`${font}-`)));
}

/** The map's own chunk with what only it imports, its styles and the base map. */
export function mapFiles(site: Site, page: Page): string[] {
  const own = site.files.names.filter((name) => /^assets\/ParkMap-[^/]+\.(?:js|css)$/.test(name));
  const critical = new Set(criticalScripts(site, page));
  const scripts = withImports(
    site.files,
    own.filter((name) => name.endsWith('.js')),
  );
  const basemap = 'data/basemap.json';
  return [...scripts.filter((name) => !critical.has(name)), ...own.filter((name) => name.endsWith('.css')), ...(site.files.has(basemap) ? [basemap] : [])];
}

/** What the search of a language loads on first use. */
export function searchIndex({ files }: Site, { lang }: Page): string[] {
  const index = `data/${lang}/search.json`;
  return files.has(index) ? [index] : [];
}

/** The code of the search, without what the page has already, and its styles. */
export function searchScripts(site: Site, page: Page): string[] {
  const own = site.files.names.filter((name) => /^assets\/search-tools-[^/]+\.(?:js|css)$/.test(name));
  const critical = new Set(criticalScripts(site, page));
  const scripts = withImports(
    site.files,
    own.filter((name) => name.endsWith('.js')),
  );
  return [...scripts.filter((name) => !critical.has(name)), ...own.filter((name) => name.endsWith('.css'))];
}
