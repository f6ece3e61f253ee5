/** Index that an arrow key leads to in a grid read row by row; null for any other key. Stops at the ends. */
export function moveInRack(index: number, key: string, grid: { columns: number; count: number }): number | null {
  const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: grid.columns, ArrowUp: -grid.columns };
  if (key === 'Home') return 0;
  if (key === 'End') return grid.count - 1;
  const step = steps[key];
  if (step === undefined) return null;
  const next = index + step;
  return next < 0 || next >= grid.count ? index : next;
}

/** Columns of a rack: two rows while they are short, then four to a row. */
export function columnsFor(count: number): number {
  if (count <= 3) return Math.max(count, 1);
  return count <= 6 ? 3 : 4;
}
