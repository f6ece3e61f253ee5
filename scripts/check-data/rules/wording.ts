import { excerpt, LANGS, type Lang } from '../../text-rules.ts';
import { textsOf } from '../places.ts';
import type { Rule } from '../rule.ts';

interface Ban {
  readonly langs: readonly Lang[];
  readonly pattern: RegExp;
  readonly reason: string;
  readonly tip: string;
}

/** Words that say something false, belong to somebody else, or are not the words of an investor. */
const BANS: readonly Ban[] = [
  { langs: LANGS, pattern: /star\s?link|старлинк/i, reason: 'a trademark of another company', tip: 'write of the national satellite-internet constellations' },
  {
    langs: ['ru'],
    pattern: /промышленн(?:ый|ого|ому|ым|ом|ые|ых|ыми?) (?:парк|технопарк)/i,
    reason: 'investors read «индустриальный парк»',
    tip: 'write «индустриальный парк»',
  },
  { langs: ['ru'], pattern: /сунхуацзян/i, reason: 'the river has a Russian name', tip: 'write Сунгари' },
  { langs: ['zh'], pattern: /派斯非科/, reason: 'a misprint of the registered name', tip: 'write 派斯菲科; keep the misprint in "aliases"' },
  { langs: ['zh'], pattern: /贸易贸易/, reason: 'the word is doubled', tip: 'write 新型跨境贸易试点' },
  { langs: ['zh'], pattern: /优良天气/, reason: 'air quality is meant', tip: 'write 空气质量优良天数' },
  {
    langs: LANGS,
    pattern: /1,?532[\s\u00a0]*(?:[户家][\s]*)?(?:high-tech|высокотехнолог|高新技术企业)/i,
    reason: 'the first list counts companies of all kinds',
    tip: 'write 1,532 companies',
  },
  { langs: ['en'], pattern: /\bempower|strong engine|win-win\b/i, reason: 'newspaper rhetoric', tip: 'say what happens' },
  { langs: ['zh'], pattern: /赋能(?!东北振兴)|强劲引擎|强大引擎|蓬勃/, reason: 'newspaper rhetoric', tip: 'say what happens' },
  { langs: ['en'], pattern: /\b(?:currently|recently|nowadays)\b/i, reason: 'nobody knows when it is read', tip: 'give the date' },
];

/** Words that must not be used. */
export const wording: Rule = {
  name: 'wording',
  about: 'Some words must not be used; the table says which and why.',
  check: (_data, { files }) =>
    textsOf(files).flatMap(({ value, ...place }) =>
      BANS.filter(({ langs }) => langs.includes(place.lang)).flatMap(({ pattern, reason, tip }) => {
        const match = pattern.exec(value);
        return match ? [{ ...place, message: `«${excerpt(value, match)}»: ${reason}`, tip }] : [];
      }),
    ),
};
