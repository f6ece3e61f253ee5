import { createSearch } from '#data/search/search.ts';
import { searchSlice } from '#data/slices/search.ts';
import { LANGS, type Lang } from '#i18n/languages.ts';
import { loadDataset } from '../load-dataset.ts';
import { median } from './median.ts';

/** What is typed, letter by letter: names, pinyin, initials, endings, mistakes and what is not there at all. */
const TYPED = [
  '商业航天产业园',
  'shangyehangtian',
  'li min sheng wu',
  'lmswyy',
  'comercial aerospase',
  'silicon carbide',
  'пейсифейке',
  'робототехнка для заводов',
  'grzegorz',
];

/** One frame of a screen. */
const FRAME_MS = 16;

const ROUNDS = 7;

/** Milliseconds from a keystroke to its results. */
export interface TypingResult {
  lang: Lang;
  /** Reading the index, once. */
  read: number;
  median: number;
  worst: number;
  fits: boolean;
}

/** Types every query into the search of each language. A keystroke counts with its median: the machine does other things too. */
export function measureTyping(): TypingResult[] {
  const data = loadDataset();
  return LANGS.map((lang) => {
    const slice = JSON.parse(JSON.stringify(searchSlice(data, lang)));
    const start = performance.now();
    const search = createSearch(slice);
    const read = performance.now() - start;
    const keystrokes = TYPED.flatMap((text) => Array.from(text, (_letter, index) => text.slice(0, index + 1)));
    const times = keystrokes.map((query) => median(Array.from({ length: ROUNDS }, () => timeOf(() => search(query)))));
    const worst = Math.max(...times);
    return { lang, read, median: median(times), worst, fits: worst <= FRAME_MS };
  });
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
