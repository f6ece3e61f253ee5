import { type Box, inflate } from '#map/frame/box.ts';
import type { Size, Xy } from '#map/frame/mercator.ts';
import type { BaseMapFeature, MapPoint } from '#map/types.ts';
import { clipLine, clipRing, simplify } from './clip.ts';

export interface PathScene {
  project: (point: MapPoint) => Xy;
  size: Size;
}

const TOLERANCE = 0.6;
/** Beyond the frame, so that no edge line shows along it. */
const BLEED = 8;
const DECIMALS = 10;

/** Relative steps with one decimal. Summed in whole tenths, so that rounding does not drift along the line. */
function pathOf(points: readonly Xy[], isClosed: boolean): string {
  let atX = 0;
  let atY = 0;
  const steps = points.map(({ x, y }, index) => {
    const dx = Math.round(x * DECIMALS) - atX;
    const dy = Math.round(y * DECIMALS) - atY;
    atX += dx;
    atY += dy;
    return `${index === 1 ? 'l' : ''}${dx / DECIMALS} ${dy / DECIMALS}`;
  });
  const text = `M${steps.join(' ')}`.replaceAll(' l', 'l').replaceAll(' -', '-');
  return isClosed ? `${text}z` : text;
}

function ringPath(ring: number[][], { project }: PathScene, box: Box): string {
  const points = ring.map(([lng = 0, lat = 0]) => project({ lng, lat }));
  const clipped = simplify(clipRing(points, box), TOLERANCE);
  return clipped.length < 3 ? '' : pathOf(clipped, true);
}

function linePath(line: number[][], { project }: PathScene, box: Box): string {
  const points = line.map(([lng = 0, lat = 0]) => project({ lng, lat }));
  return clipLine(points, box)
    .map((run) => pathOf(simplify(run, TOLERANCE), false))
    .join('');
}

const isPositions = (value: unknown): value is number[][] => Array.isArray(value) && Array.isArray(value[0]) && typeof value[0][0] === 'number';

/** Rings or lines of a geometry, whatever the depth of its nesting. */
function linesOf(coordinates: unknown): number[][][] {
  if (isPositions(coordinates)) return [coordinates];
  return Array.isArray(coordinates) ? coordinates.flatMap(linesOf) : [];
}

/** The `d` of a feature in a picture; empty when nothing of it can be seen or it is no line or area. */
export function featurePath({ geometry }: BaseMapFeature, scene: PathScene): string {
  const box = inflate({ x: 0, y: 0, ...scene.size }, BLEED);
  if (geometry.type === 'MultiPolygon')
    return linesOf(geometry.coordinates)
      .map((ring) => ringPath(ring, scene, box))
      .join('');
  if (geometry.type === 'MultiLineString')
    return linesOf(geometry.coordinates)
      .map((line) => linePath(line, scene, box))
      .join('');
  return '';
}
