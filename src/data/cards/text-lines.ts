/**
 * How many lines a text takes, near enough to decide what a sheet has room for. No browser: widths by the class of the sign.
 * What is taken in the end is measured before it is printed (scripts/card-faults.ts).
 */

const FIRST_WIDE_SIGN = 0x2e80;

/** Widths in ems, by class; the first that matches. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[\s\u00a0]/u, 0.25],
  [/[.,:;!|'’ilj·()[\]-]/u, 0.31],
  [/[ftrгт]/u, 0.44],
  [/[mwMWшщжюШЩЖЮФМ—%№]/u, 0.84],
  [/[мыф]/u, 0.72],
  [/\p{Lu}/u, 0.67],
];
const PLAIN = 0.58;

function widthOf(sign: string): number {
  if ((sign.codePointAt(0) ?? 0) >= FIRST_WIDE_SIGN) return 1;
  return WIDTHS.find(([pattern]) => pattern.test(sign))?.[1] ?? PLAIN;
}

/** Width of a text in ems of its own size, on one line. */
export function widthInEms(text: string): number {
  let ems = 0;
  for (const sign of text) ems += widthOf(sign);
  return ems;
}

/** Pieces between which a line may break: words, and every single Chinese sign. */
function pieces(text: string): string[] {
  return text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+[ \t\n]*|[ \t\n]+/gu) ?? [];
}

/** Lines of a text in a column so many ems of the text's size wide; of a text in pieces, if it breaks only between them. */
export function linesOf(text: string | readonly string[], columnEms: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of typeof text === 'string' ? pieces(text) : text) {
    const width = widthInEms(piece);
    if (used > 0 && used + widthInEms(piece.trimEnd()) > columnEms) {
      lines += 1;
      used = 0;
    }
    used += width;
  }
  return lines;
}
