import { stringsUnder } from '../places.ts';
import type { Rule } from '../rule.ts';

/** Addresses open in a browser. */
export const links: Rule = {
  name: 'links',
  about: 'Web addresses begin with https:// or http:// and hold no spaces.',
  check: (_data, { files }) =>
    stringsUnder(files, 'url')
      .filter(({ value }) => !/^https?:\/\/[^\s/]+\.[^\s]+$/.test(value))
      .map(({ value, ...place }) => ({ ...place, message: `«${value}» is not a web address`, tip: 'write it in full, with https://' })),
};
