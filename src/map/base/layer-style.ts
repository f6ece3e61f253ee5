import type { Palette } from './palette.ts';

/** How one pass over one kind of feature is painted at a zoom. Shared by the canvas map and the static locator. */
export interface Paint {
  fill?: string;
  stroke?: string;
  width?: number;
  dash?: string;
  opacity?: number;
}

type Ramp = readonly [zoom: number, width: number][];

interface Step {
  kind: string;
  /** Least zoom, compared with the rounded zoom: 10.5 counts as 11. */
  from: number;
  paint: (palette: Palette, zoom: number) => Paint;
}

const TRUNK: Ramp = [
  [10.5, 1.6],
  [11, 2],
  [12, 3],
  [13, 4.6],
  [14, 6.4],
];
const PRIMARY: Ramp = [
  [10.5, 1.1],
  [11, 1.4],
  [12, 2.2],
  [13, 3.6],
  [14, 5],
];
const MINOR: Ramp = [
  [11, 0.9],
  [12, 1.4],
  [13, 2.6],
  [14, 3.8],
];
const STREAM: Ramp = [
  [9, 2],
  [11, 3.4],
  [13, 6],
  [14, 9],
];
const BROOK: Ramp = [
  [11, 0.8],
  [13, 2],
  [14, 3],
];
const RAIL: Ramp = [
  [10.5, 1.3],
  [12, 1.8],
  [14, 2.6],
];
const METRO: Ramp = [
  [10.5, 1.6],
  [12, 2.2],
  [14, 3.4],
];

/** Width at a zoom, straight between the given points. */
export function widthAt(ramp: Ramp, zoom: number): number {
  const above = ramp.findIndex(([at]) => at >= zoom);
  const high = above === -1 ? ramp.at(-1) : ramp[above];
  const low = above <= 0 ? high : ramp[above - 1];
  if (!high || !low) return 0;
  const share = high[0] === low[0] ? 0 : (zoom - low[0]) / (high[0] - low[0]);
  return low[1] + (high[1] - low[1]) * share;
}

const CASING = 1.8;

function line(kind: string, from: number, ramp: Ramp, paint: (palette: Palette) => Paint): Step {
  return { kind, from, paint: (palette, zoom) => ({ width: widthAt(ramp, zoom), ...paint(palette) }) };
}

function casing(kind: string, from: number, ramp: Ramp, colour: (palette: Palette) => string): Step {
  return { kind, from, paint: (palette, zoom) => ({ width: widthAt(ramp, zoom) + CASING, stroke: colour(palette) }) };
}

/** Paint order: ground, water, road cases, road fills, rail, metro. A kind may be passed over twice. */
export const STEPS: readonly Step[] = [
  { kind: 'urban', from: 9, paint: (palette) => ({ fill: palette.urban }) },
  { kind: 'green', from: 9, paint: (palette) => ({ fill: palette.green }) },
  casing('stream', 9, STREAM, (palette) => palette.waterEdge),
  { kind: 'water', from: 9, paint: (palette) => ({ fill: palette.water, stroke: palette.waterEdge, width: 1 }) },
  line('stream', 9, STREAM, (palette) => ({ stroke: palette.water })),
  line('brook', 11, BROOK, (palette) => ({ stroke: palette.waterEdge })),
  casing('minor', 11, MINOR, (palette) => palette.roadCase),
  casing('primary', 11, PRIMARY, (palette) => palette.roadCase),
  casing('trunk', 11, TRUNK, (palette) => palette.trunkCase),
  line('minor', 11, MINOR, (palette) => ({ stroke: palette.road })),
  line('primary', 11, PRIMARY, (palette) => ({ stroke: palette.road })),
  line('trunk', 11, TRUNK, (palette) => ({ stroke: palette.trunk })),
  line('runway', 10, TRUNK, (palette) => ({ stroke: palette.rail })),
  line('rail', 11, RAIL, (palette) => ({ stroke: palette.rail })),
  { kind: 'rail', from: 11, paint: (palette, zoom) => ({ stroke: palette.land, width: widthAt(RAIL, zoom) * 0.55, dash: '7 7' }) },
  line('metro-2', 11, METRO, (palette) => ({ stroke: palette.metro })),
  { kind: 'metro', from: 13, paint: (palette, zoom) => ({ stroke: palette.metro, width: widthAt(METRO, zoom) * 0.7, opacity: 0.7 }) },
];

/** Paint of a pass at a zoom, or null when the kind is not shown there. */
export function paintAt(step: Step, zoom: number, palette: Palette): Paint | null {
  return Math.round(zoom) < step.from ? null : step.paint(palette, zoom);
}

/** Kind that the passes look for: metro line 2 is painted apart from the others. */
export function paintKind(properties: { kind: string; line?: number | undefined }): string {
  return properties.kind === 'metro' && properties.line === 2 ? 'metro-2' : properties.kind;
}
