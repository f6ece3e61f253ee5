import { LANGS } from '#i18n/languages.ts';
import { shellPathOf } from '#offline/pack.ts';
import type { Rule } from '../rule.ts';

/** The build holds exactly the pages of the page list. */
export const pages: Rule = {
  name: 'pages',
  about: 'Every page exists in every language, with the chooser and the 404 pages, and no page lies there unlisted.',
  check: ({ files, expected, short }) => {
    const listed = new Set([...expected.map(({ file }) => file), ...LANGS.map(shellPathOf), ...short.map(({ path }) => `${path.slice(1)}index.html`)]);
    return [
      ...expected
        .filter(({ file }) => !files.has(file))
        .map(({ file }) => ({ place: file, message: 'the page is missing', tip: 'run npm run build and read what prerender says' })),
      ...files.names
        .filter((name) => name.endsWith('.html') && !listed.has(name))
        .map((place) => ({ place, message: 'the page is in no list', tip: 'add it to src/routing/page-list.ts, or stop writing it' })),
    ];
  },
};
