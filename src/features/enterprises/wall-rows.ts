import type { EnterpriseView } from '#data/slices/enterprises.ts';
import { type Presence, SECTORS, type Sector } from '#data/vocabulary.ts';

export type WallBrick = 'solid' | 'outline' | 'hatch';

/** How a company is drawn: by what is known of its place. */
const BRICK_OF: Record<Presence, WallBrick> = { stated: 'solid', 'host-park': 'solid', planned: 'outline', inferred: 'hatch', area: 'hatch' };

export interface WallRow {
  sector: Sector;
  total: number;
  solid: number;
  outline: number;
  hatch: number;
}

/** One row a sector that has companies, the fullest first; sectors of one size in the order of the vocabulary. */
export function wallRows(enterprises: readonly Pick<EnterpriseView, 'sector' | 'presence'>[]): WallRow[] {
  return SECTORS.map((sector) => {
    const bricks = enterprises.filter((item) => item.sector === sector).map((item) => BRICK_OF[item.presence]);
    const count = (kind: WallBrick): number => bricks.filter((brick) => brick === kind).length;
    return { sector, total: bricks.length, solid: count('solid'), outline: count('outline'), hatch: count('hatch') };
  })
    .filter((row) => row.total > 0)
    .toSorted((a, b) => b.total - a.total);
}

/** The bricks of a row from left to right: what is certain first. */
export function bricksOf(row: WallRow): WallBrick[] {
  const kinds: readonly WallBrick[] = ['solid', 'outline', 'hatch'];
  return kinds.flatMap((kind) => Array.from({ length: row[kind] }, () => kind));
}
