import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGS } from '#i18n/languages.ts';
import { loadDataset } from '#scripts/load-dataset.ts';
import { type CompareRow, selectComparison } from './select-comparison.ts';
import { compareSlice } from './slices/compare.ts';

const data = loadDataset();
const slice = compareSlice(data, 'en');

function compare(...slugs: string[]): CompareRow[] {
  return selectComparison(
    slice,
    slugs.flatMap((slug) => slice.parks.filter((park) => park.slug === slug)),
  );
}

const rowOf = (rows: readonly CompareRow[], id: string): CompareRow | undefined => rows.find((row) => row.id === id);
const kinds = (row: CompareRow | undefined): string[] => row?.cells.map((cell) => cell.kind) ?? [];

describe('a comparison', () => {
  it('has the same rows in the order of the columns', () => {
    const rows = compare('new-materials-park', 'limin-biopharma-park');
    expect(rows.every((row) => row.cells.length === 2)).toBe(true);
    expect(kinds(rowOf(rows, 'field:floor-area'))).toEqual(['figures', 'unknown']);
    expect(kinds(rowOf(compare('limin-biopharma-park', 'new-materials-park'), 'field:floor-area'))).toEqual(['unknown', 'figures']);
  });

  it('tells equal, different and unpublished rows apart', () => {
    const rows = compare('commercial-aerospace-park', 'new-materials-park');
    expect(rowOf(rows, 'node:airport')?.state).toBe('equal');
    expect(rowOf(rows, 'field:floor-area')?.state).toBe('different');
    expect(rowOf(rows, 'field:rent')?.state).toBe('unknown');
  });

  it('calls a stage equal whatever its date', () => {
    expect(rowOf(compare('commercial-aerospace-park', 'new-materials-park'), 'stage')?.state).toBe('equal');
  });

  it('warns of ranking where unit, scope, certainty or the counted thing differ', () => {
    const rows = compare('commercial-aerospace-park', 'limin-biopharma-park');
    expect(rowOf(rows, 'counted')?.differences).toEqual(expect.arrayContaining(['unit', 'what']));
    expect(rowOf(compare('shenzhen-harbin-industrial-park', 'commercial-aerospace-park'), 'field:investment')?.differences).toEqual(['status', 'what']);
  });

  it('lets the same thing of two parks be ranked', () => {
    const row = rowOf(compare('commercial-aerospace-park', 'keyou-sic-park'), 'field:investment');
    expect(row?.state).toBe('different');
    expect(row?.differences).toEqual([]);
  });

  it('has nothing to rank where only one park publishes a figure', () => {
    expect(rowOf(compare('new-materials-park', 'limin-biopharma-park'), 'field:floor-area')?.differences).toEqual([]);
  });

  it('does not measure below what a district allows', () => {
    const rows = compare('digital-economy-park', 'limin-biopharma-park');
    expect(kinds(rowOf(rows, 'metro'))).toEqual(['too-coarse', 'distance']);
  });

  it('lists the measures that name at least one of the parks', () => {
    const rows = compare('longjiang-carbon-valley', 'china-russia-industrial-park').filter((row) => row.group === 'policies');
    expect(rows.map((row) => row.id).toSorted()).toEqual(['policy:npf-policy', 'policy:russia-centre']);
    expect(rows.every((row) => row.state === 'different')).toBe(true);
  });

  it('shows every figure of the strip once', () => {
    for (const park of slice.parks) {
      const shown = selectComparison(slice, [park, park]).flatMap((row) => {
        const [cell] = row.cells;
        return cell?.kind === 'figures' ? cell.figures.map((figure) => figure.id) : [];
      });
      for (const id of park.strip)
        expect(
          shown.filter((item) => item === id),
          `${park.slug}: ${id}`,
        ).toHaveLength(1);
    }
  });
});

it.each(LANGS)('the slice in %s stays within 40 KB', (lang) => {
  expect(brotliCompressSync(JSON.stringify(compareSlice(data, lang))).length).toBeLessThan(40 * 1024);
});
