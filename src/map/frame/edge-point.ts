import { type Box, moveInside } from './box.ts';
import type { Size, Xy } from './mercator.ts';

export interface EdgePlace {
  x: number;
  y: number;
  /** Direction from the middle of the frame, in degrees clockwise from east. */
  angle: number;
}

/** A note in the outer thirds goes to the very side, in line with the other notes there. */
function snapToSide(box: Box, area: Box): Box {
  const middle = box.x + box.width / 2 - area.x;
  if (middle < area.width / 3) return { ...box, x: area.x };
  return middle > (area.width * 2) / 3 ? { ...box, x: area.x + area.width - box.width } : box;
}

const isInside = ({ x, y }: Xy, { width, height }: Size): boolean => x >= 0 && y >= 0 && x <= width && y <= height;

/** Where a note about a target outside the frame stands: on the ray to it, inside the given area. Null when the target is in view. */
export function edgePlace(target: Xy, frame: Size, note: Size, area: Box): EdgePlace | null {
  if (isInside(target, frame)) return null;
  const middle = { x: frame.width / 2, y: frame.height / 2 };
  const dx = target.x - middle.x;
  const dy = target.y - middle.y;
  const share = Math.min(middle.x / Math.max(Math.abs(dx), 1e-6), middle.y / Math.max(Math.abs(dy), 1e-6));
  const wanted = { x: middle.x + dx * share - note.width / 2, y: middle.y + dy * share - note.height / 2, ...note };
  const { x, y } = snapToSide(moveInside(wanted, area), area);
  return { x, y, angle: (Math.atan2(dy, dx) * 180) / Math.PI };
}
