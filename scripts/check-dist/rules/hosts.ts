import { extname } from 'node:path';
import type { Finding, Rule } from '../rule.ts';
import { type Page, type Site, textOf } from '../site.ts';

/** Hosts that stand in a file without ever being asked, by kind of file. */
const NAMED: Record<string, Record<string, string>> = {
  '.html': { 'www.w3.org': 'names of SVG and MathML' },
  '.svg': { 'www.w3.org': 'name of SVG' },
  '.css': {},
  '.xml': { 'www.sitemaps.org': 'name of the sitemap format', 'www.w3.org': 'name of XHTML links' },
  '.js': {
    'www.w3.org': 'names of SVG, MathML and XLink in React and Leaflet',
    'schema.org': 'context of the schema.org records',
    'www.openstreetmap.org': 'link of the attribution that the licence of the base map asks for',
    'react.dev': 'page that explains an error code, in a message of React',
    'leafletjs.com': 'home page in an attribution of Leaflet that is not shown',
    'reactrouter.com': 'manual, in an error message of React Router',
    'github.com': 'polyfill that React Router recommends in an error message',
    'schemas.openxmlformats.org': 'names of the parts of a workbook and of a presentation',
    'schemas.microsoft.com': 'names of the parts of a workbook and of a presentation',
    'purl.org': 'names of the properties of a presentation',
    'gitbrent.github.io': 'manual, in an error message of PptxGenJS',
    'stuk.github.io': 'manual, in an error message of JSZip',
    'react.i18next.com': 'manual, in an error message of react-i18next',
    't.me': 'link that sends a page by Telegram, opened by the visitor',
    'vk.com': 'link that sends a page by VK, opened by the visitor',
    'wa.me': 'link that sends a page by WhatsApp, opened by the visitor',
    'www.linkedin.com': 'link that sends a page by LinkedIn, opened by the visitor',
  },
};

const ABSOLUTE = /(?:https?:)?\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?)(?=[/"'`?#\s\\)]|$)/gi;

/** Nothing in the build can make a browser talk to others. */
export const hosts: Rule = {
  name: 'hosts',
  about: 'Other hosts appear only as links a reader may follow, as names of formats, or in a known string of a library.',
  check: (site) => [...site.pages.flatMap((page) => checkPage(site, page)), ...site.files.names.flatMap((name) => checkFile(site, name))],
};

function hostsIn(text: string): string[] {
  return [...new Set([...text.matchAll(ABSOLUTE)].map(([, host = '']) => host.toLowerCase()))];
}

function foreign(site: Site, extension: string, text: string): string[] {
  const known = NAMED[extension] ?? {};
  return hostsIn(text).filter((host) => host !== new URL(site.url).host && !(host in known));
}

/** Attributes of a page; the targets of links and the text are for the reader, data blocks are inert. */
function checkPage(site: Site, { document, path: place }: Page): Finding[] {
  const values = [...document.querySelectorAll('*')].flatMap((element) =>
    element
      .getAttributeNames()
      .filter((name) => !(name === 'href' && element.localName === 'a'))
      .map((name) => element.getAttribute(name) ?? ''),
  );
  const styles = [...document.querySelectorAll('style')].map((style) => style.textContent ?? '');
  return foreign(site, '.html', [...values, ...styles].join('\n')).map((host) => ({
    place,
    message: `names ${host}`,
    tip: 'link it with <a>, or serve it here',
  }));
}

function checkFile(site: Site, name: string): Finding[] {
  const extension = extname(name);
  if (extension === '.json') return checkJson(name, textOf(site.files, name));
  if (extension === '.html' || !(extension in NAMED)) return [];
  return foreign(site, extension, textOf(site.files, name)).map((host) => ({
    place: name,
    message: `names ${host}`,
    tip: 'remove it; a harmless string of a library goes on the list in scripts/check-dist/rules/hosts.ts with its reason',
  }));
}

/** In data an address is a plain link: the whole string, without places to fill in. */
function checkJson(place: string, text: string): Finding[] {
  return stringsIn(JSON.parse(text))
    .filter((value) => /^https?:\/\//.test(value) && (!URL.canParse(value) || /[{}\s]/.test(value)))
    .map((value) => ({ place, message: `«${value}» is not a plain link`, tip: 'write one whole address' }));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}
