import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createFormatter, type FigureLike } from '#i18n/format.ts';
import type { Lang } from '#i18n/languages.ts';
import { secondFigure } from './second-figure.ts';
import type { SlideFigure } from './slide.ts';

function wordsOf(lang: Lang) {
  const words = JSON.parse(readFileSync(`locales/${lang}/format.json`, 'utf8'));
  return (key: string): string => String(key.split('.').reduce<Record<string, unknown> | undefined>((node, part) => node?.[part] as never, words) ?? '');
}

function figure(lang: Lang, record: FigureLike): SlideFigure {
  const format = createFormatter(lang, wordsOf(lang));
  const view = { ...record, id: 'f', label: '', status: 'in-place', scope: 'park', asOf: '2024', sources: [] } as unknown as SlideFigure['figure'];
  return {
    figure: view,
    label: '',
    parts: format.figure(record),
    text: format.figureText(record),
    previous: null,
    isAhead: false,
    status: null,
    scope: null,
    asOf: '',
    source: '',
    brick: null,
  };
}

const pair = (record: FigureLike) => secondFigure(figure('zh', record), figure('ru', record));

it.each([
  [{ value: 970_000_000, unit: 'CNY', qualifier: 'exact' }, '970 млн юаней'],
  [{ value: 1000, unit: 'count', measure: '种', qualifier: 'over' }, 'более 1000'],
  [{ value: 185, unit: 'ha', qualifier: 'exact' }, '185 га'],
  [{ value: 150_000, unit: 'count', measure: '片', qualifier: 'exact' }, '150 000'],
])('repeats %o for Russian readers', (record, text) => {
  expect(pair(record)?.replaceAll('\u00a0', ' ')).toBe(text);
});

it.each([
  { value: 1323, unit: 'count', measure: '家', qualifier: 'exact' },
  { value: 7, unit: 'count', qualifier: 'exact' },
  { value: 26.3, unit: 'percent', qualifier: 'exact' },
])('lets %o stand for both', (record) => {
  expect(pair(record)).toBeNull();
});
