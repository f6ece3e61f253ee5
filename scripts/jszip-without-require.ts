import type { Plugin } from 'vite';

const LOOKUP = '"function"==typeof require&&require';

/**
 * JSZip comes as one file that first asks for `require`. There is none in a browser, and a stand-in for it would go into
 * what every page loads.
 */
export function jszipWithoutRequire(): Plugin {
  return {
    name: 'jszip-without-require',
    apply: 'build',
    transform(code, id) {
      if (!/jszip[\\/]dist[\\/]jszip\.min\.js/.test(id)) return null;
      if (!code.includes(LOOKUP)) throw new Error('jszip looks for `require` in another way than before');
      return { code: code.replaceAll(LOOKUP, 'false'), map: null };
    },
  };
}
