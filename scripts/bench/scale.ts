import { countByValue, NO_FILTERS, selectParks } from '#data/select-parks.ts';
import { exploreSlice } from '#data/slices/explore.ts';
import type { ParkRow } from '#data/slices/park-row.ts';
import { loadDataset } from '../load-dataset.ts';
import { median } from './median.ts';

const SIZES = [15, 1_000, 10_000];
const REPEATS = 41;

/** Median milliseconds of one change of a filter with so many parks. */
export interface ScaleResult {
  parks: number;
  select: number;
  count: number;
}

/** The filters of the list on the fifteen parks and on many made from them. */
export function measureScale(): ScaleResult[] {
  const { parks } = exploreSlice(loadDataset(), 'en');
  return SIZES.map((size) => {
    const rows = multiply(parks, size);
    const filters = { ...NO_FILTERS, stages: rows.slice(0, 1).map(({ stage }) => stage) };
    return {
      parks: size,
      select: time(() => selectParks(rows, filters)),
      count: time(() => countByValue(rows, filters, 'sectors')),
    };
  });
}

function multiply(parks: readonly ParkRow[], size: number): ParkRow[] {
  return Array.from({ length: size }, (_item, index) => index).flatMap((index) => {
    const park = parks[index % parks.length];
    return park ? [{ ...park, slug: `${park.slug}-${index}`, order: index + 1 }] : [];
  });
}

function time(work: () => unknown): number {
  const runs = Array.from({ length: REPEATS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(runs);
}
