import { LANGS } from '../../text-rules.ts';
import type { Rule } from '../rule.ts';

/** Above this share of common word pieces two sentences say the same. */
const TOO_ALIKE = 0.7;

/** The sentence that tells a park from the other fourteen. */
export const pitch: Rule = {
  name: 'pitch',
  about: 'No two parks have the same pitch, or nearly the same.',
  check: ({ parks }, { fileOf }) =>
    parks.flatMap((park, i) =>
      LANGS.flatMap((lang) => {
        const twin = parks.slice(0, i).find((other) => similarity(park.pitch[lang], other.pitch[lang]) > TOO_ALIKE);
        if (!twin) return [];
        return [{ file: fileOf(park), field: 'pitch', lang, message: `almost the pitch of ${fileOf(twin)}`, tip: 'say what only this park offers' }];
      }),
    ),
};

/** Share of common three-letter pieces, 0 to 1: works for words of any language. */
function similarity(a: string, b: string): number {
  const [left, right] = [pieces(a), pieces(b)];
  const common = [...left].filter((piece) => right.has(piece)).length;
  return common / Math.max(1, left.size + right.size - common);
}

const pieces = (text: string) => new Set([...text].map((_, i, letters) => letters.slice(i, i + 3).join('')));
