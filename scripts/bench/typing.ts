import { createSearch } from '#data/search/search.ts';
import { searchSlice } from '#data/slices/search.ts';
import { LANGS, type Lang } from '#i18n/languages.ts';
import { loadDataset } from '../load-dataset.ts';
import { median } from './median.ts';

/** What is typed, letter by letter: names, pinyin, initials, endings, mistakes and what is not there at all. */
export const TYPED = [
  ...['商业航天产业园', 'shangyehangtian', 'li min sheng wu', 'lmswyy', 'comercial aerospase', 'silicon carbide'],
  ...['пейсифейке', 'робототехнка для заводов', 'grzegorz'],
];

/** One frame of a screen. */
const FRAME_MS = 16;
const ROUNDS = 7;
const MOST_OF_THEM = 0.95;

/** Milliseconds from a keystroke to its results. */
export interface TypingResult {
  lang: Lang;
  median: number;
  /** Nineteen keystrokes of twenty are not slower. */
  p95: number;
  fits: boolean;
}

/** Sums up the times of many keystrokes. */
export function fits(times: readonly number[]): Omit<TypingResult, 'lang'> {
  const sorted = times.toSorted((a, b) => a - b);
  const p95 = sorted[Math.floor(sorted.length * MOST_OF_THEM)] ?? 0;
  return { median: median(times), p95, fits: p95 <= FRAME_MS };
}

/** The search alone, without a browser. A keystroke counts with its median: the machine does other things too. */
export function measureTyping(): TypingResult[] {
  const data = loadDataset();
  return LANGS.map((lang) => {
    const search = createSearch(JSON.parse(JSON.stringify(searchSlice(data, lang))));
    const keystrokes = TYPED.flatMap((text) => Array.from(text, (_letter, index) => text.slice(0, index + 1)));
    return { lang, ...fits(keystrokes.map((query) => median(Array.from({ length: ROUNDS }, () => timeOf(() => search(query)))))) };
  });
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
