import type { TFunction } from 'i18next';
import type { Slide } from '#data/slides/slide.ts';
import type { Lang } from '#i18n/languages.ts';
import type { Paragraph, Run } from './page.ts';
import type { Ink } from './palette.ts';

export type PptxWords = TFunction<['download', 'stage', 'vocabulary', 'map', 'common']>;

/** One slide in one of the languages of the file. */
export interface Side<S extends Slide = Slide> {
  slide: S;
  lang: Lang;
  t: PptxWords;
  /** Whose review number the maps carry; null where it is pending. */
  reviewNumber: string | null;
}

/** A slide in the language on top and, where there are two, in the one under it. */
export interface Sides<S extends Slide = Slide> {
  first: Side<S>;
  second: Side<S> | null;
}

/** The same said in one language or two. */
export type Said = { text: string; lang: Lang }[];

/** What both sides say; nothing where a side has nothing, and once where both say the same. */
export function saidBy<S extends Slide>({ first, second }: Sides<S>, textOf: (side: Side<S>) => string | null): Said {
  const texts = [first, ...(second ? [second] : [])].flatMap((side) => {
    const text = textOf(side);
    return text ? [{ text, lang: side.lang }] : [];
  });
  return texts.filter(({ text }, index) => index === 0 || text !== texts[0]?.text);
}

export interface Look {
  size: number;
  isBold?: boolean;
  ink?: Ink;
  /** Size of the second language by that of the first. */
  share?: number;
  after?: number;
}

const SECOND_SHARE = 0.72;

function runsOf(said: Said, { size, isBold = true, ink = 'ink', share = SECOND_SHARE }: Look): Run[] {
  return said.map(({ text, lang }, index) =>
    index === 0 ? { text, lang, size, isBold, ink } : { text, lang, size: Math.max(Math.round(size * share * 2) / 2, Math.min(size, 12)), ink: 'ink-2' },
  );
}

/** First language strong on top, the second lighter under it. */
export function stacked(said: Said, look: Look): Paragraph[] {
  const runs = runsOf(said, look);
  return runs.map((run, index) => (index === runs.length - 1 ? { runs: [run], after: look.after ?? 0 } : { runs: [run], after: 1 }));
}

/** Both languages in one line, the same size: for small things such as a date. */
export function inLine(said: Said, { ink = 'ink', ...look }: Look): Paragraph[] {
  const [first, ...rest] = runsOf(said, { ...look, ink, share: 1 });
  if (!first) return [];
  const others = rest.flatMap((run): Run[] => [
    { ...run, text: ' · ', lang: 'en', ink: 'ink-3' },
    { ...run, ink },
  ]);
  return [{ runs: [first, ...others], after: look.after ?? 0 }];
}
