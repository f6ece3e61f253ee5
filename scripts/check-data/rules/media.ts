import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { Rule } from '../rule.ts';

/** Pictures are there, and are ours to show. */
export const media: Rule = {
  name: 'media',
  about: 'The file of a picture exists under media/, and the picture has a credit and a licence.',
  check: ({ parks }, { root, fileOf }) =>
    parks.flatMap((park) =>
      park.media.flatMap(({ file: path, credit, licence }, i) => {
        const place = { file: fileOf(park), record: path };
        const blank = Object.entries({ credit, licence }).filter(([, text]) => text.trim() === '');
        return [
          ...blank.map(([field]) => ({
            ...place,
            field: `media[${i}].${field}`,
            message: 'empty',
            tip: 'name the author and the licence, or leave the picture out',
          })),
          ...(isThere(root, path)
            ? []
            : [{ ...place, field: `media[${i}].file`, message: `no file «${path}» under public/media`, tip: 'add the file, or correct the path' }]),
        ];
      }),
    ),
};

function isThere(root: string, path: string): boolean {
  return !normalize(path).startsWith('..') && existsSync(join(root, '..', 'media', path));
}
