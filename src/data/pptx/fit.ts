import type { Box, Paragraph, Run } from './page.ts';
import { textWidth } from './text-width.ts';

/**
 * Text is made to fit before the file is written: the three programs shrink text by different rules, one of them only after
 * the first edit. Widths are those of the fonts, line heights are set in points, so the same lines stand everywhere.
 */

const POINTS_PER_INCH = 72;
/** Line height by size; hanzi fill their square and need more air. */
const LEADING = { zh: 1.32, en: 1.2, ru: 1.2 } as const;
/** Programs round and kern differently. */
const RESERVE = 1.025;
const STEP = 0.04;
const LEAST_SCALE = 0.5;
/** Nothing is set smaller than this. */
const LEAST_SIZE = 12;

/** Signs that may stand at the end of a line: after a space, after a hanzi with the marks that close it. */
const TOKENS = /[（《「『【]*[\u2e80-\uffff][，。、；：！？）》」』】]*|[^ \u2e80-\uffff]+ *| +/gu;

/** Height of its lines in points: that of its largest run. */
export function leadingOf({ runs }: Paragraph): number {
  return Math.max(...runs.map(({ size, lang }) => Math.round(size * LEADING[lang] * 10) / 10));
}

function tokensOf(runs: readonly Run[]): { width: number; bare: number }[] {
  return runs.flatMap((run) =>
    (run.text.match(TOKENS) ?? []).map((text) => ({
      width: textWidth({ ...run, text }) * RESERVE,
      bare: textWidth({ ...run, text: text.trimEnd() }) * RESERVE,
    })),
  );
}

/** Lines a paragraph takes in a width in points. A word longer than the line is broken by the program. */
export function linesOf({ runs }: Paragraph, width: number): number {
  let lines = 1;
  let x = 0;
  for (const token of tokensOf(runs)) {
    if (x > 0 && x + token.bare > width) {
      lines += 1;
      x = 0;
    }
    lines += Math.max(0, Math.ceil(token.bare / width) - 1);
    x += token.width;
  }
  return lines;
}

/** Width of a paragraph on one line, in points. */
export function lineWidth({ runs }: Paragraph): number {
  return tokensOf(runs).reduce((sum, { width }) => sum + width, 0);
}

/** Height of paragraphs set in a width, both in inches. */
export function heightOf(paragraphs: readonly Paragraph[], width: number): number {
  const points = paragraphs.reduce((sum, paragraph, index) => {
    const after = index < paragraphs.length - 1 ? (paragraph.after ?? 0) : 0;
    return sum + linesOf(paragraph, width * POINTS_PER_INCH) * leadingOf(paragraph) + after;
  }, 0);
  return points / POINTS_PER_INCH;
}

const halfPoint = (size: number): number => Math.round(size * 2) / 2;

export function scaled(paragraphs: readonly Paragraph[], scale: number): Paragraph[] {
  return paragraphs.map(({ runs, after, ...rest }) => ({
    ...rest,
    ...(after === undefined ? {} : { after: halfPoint(after * scale) }),
    runs: runs.map((run) => ({ ...run, size: Math.max(halfPoint(run.size * scale), Math.min(run.size, LEAST_SIZE)) })),
  }));
}

/** The largest scale at which a test passes; the least one where none does, which a test of all parks rules out. */
export function largestScale(passes: (scale: number) => boolean): number {
  for (let scale = 1; scale > LEAST_SCALE; scale -= STEP) if (passes(scale)) return scale;
  return LEAST_SCALE;
}

/** Does any single word break inside at this width? */
function breaksWords(paragraphs: readonly Paragraph[], width: number): boolean {
  return paragraphs.some(({ runs }) => tokensOf(runs).some(({ bare }) => bare > width * POINTS_PER_INCH));
}

/** Do the paragraphs stand inside the box, with no word broken? */
export function fits(paragraphs: readonly Paragraph[], { w, h }: Pick<Box, 'w' | 'h'>): boolean {
  return heightOf(paragraphs, w) <= h && !breaksWords(paragraphs, w);
}

/** The paragraphs at the largest size at which they stand inside the box. */
export function fitted(paragraphs: readonly Paragraph[], box: Pick<Box, 'w' | 'h'>): Paragraph[] {
  return scaled(
    paragraphs,
    largestScale((scale) => fits(scaled(paragraphs, scale), box)),
  );
}
