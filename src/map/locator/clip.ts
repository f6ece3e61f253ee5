import type { Box } from '#map/frame/box.ts';
import type { Xy } from '#map/frame/mercator.ts';

type Inside = (point: Xy) => boolean;
type Cross = (a: Xy, b: Xy) => Xy;

/** The four edges of a box: which side is kept, and where a segment crosses. */
function edgesOf(box: Box): { isInside: Inside; cross: Cross }[] {
  const atX =
    (x: number): Cross =>
    (a, b) => ({ x, y: a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x) });
  const atY =
    (y: number): Cross =>
    (a, b) => ({ x: a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y), y });
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  return [
    { isInside: (point) => point.x >= box.x, cross: atX(box.x) },
    { isInside: (point) => point.x <= right, cross: atX(right) },
    { isInside: (point) => point.y >= box.y, cross: atY(box.y) },
    { isInside: (point) => point.y <= bottom, cross: atY(bottom) },
  ];
}

/** A ring cut to a box (Sutherland and Hodgman); empty when it lies outside. */
export function clipRing(ring: readonly Xy[], box: Box): Xy[] {
  let kept = [...ring];
  for (const { isInside, cross } of edgesOf(box)) {
    const input = kept;
    kept = [];
    let before = input.at(-1);
    for (const point of input) {
      if (before && isInside(point) !== isInside(before)) kept.push(cross(before, point));
      if (isInside(point)) kept.push(point);
      before = point;
    }
  }
  return kept;
}

function isFarApart(a: Xy, b: Xy, box: Box): boolean {
  const { x, y, width, height } = box;
  return Math.max(a.x, b.x) < x || Math.min(a.x, b.x) > x + width || Math.max(a.y, b.y) < y || Math.min(a.y, b.y) > y + height;
}

/** The runs of a line that may be seen in a box. Whole segments are kept: what sticks out is cut by the picture's frame. */
export function clipLine(line: readonly Xy[], box: Box): Xy[][] {
  const runs: Xy[][] = [];
  let run: Xy[] = [];
  for (const [index, point] of line.entries()) {
    const before = line[index - 1];
    if (!before) continue;
    if (isFarApart(before, point, box)) {
      run = [];
      continue;
    }
    if (run.length === 0) {
      run = [before];
      runs.push(run);
    }
    run.push(point);
  }
  return runs;
}

function distanceToLine(point: Xy, a: Xy, b: Xy): number {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length === 0) return Math.hypot(point.x - a.x, point.y - a.y);
  return Math.abs((b.x - a.x) * (a.y - point.y) - (a.x - point.x) * (b.y - a.y)) / length;
}

/** Douglas and Peucker: leaves out points that lie within the tolerance of a straight line. */
export function simplify(line: readonly Xy[], tolerance: number): Xy[] {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return [...line];
  let farthest = { index: 0, distance: 0 };
  for (let index = 1; index < line.length - 1; index++) {
    const point = line[index];
    const distance = point ? distanceToLine(point, first, last) : 0;
    if (distance > farthest.distance) farthest = { index, distance };
  }
  if (farthest.distance <= tolerance) return [first, last];
  return [...simplify(line.slice(0, farthest.index + 1), tolerance).slice(0, -1), ...simplify(line.slice(farthest.index), tolerance)];
}
