import { type Box, distance, inflate, moveInside, nearestPoint, overlapArea } from '#map/frame/box.ts';
import type { Size, Xy } from '#map/frame/mercator.ts';

/** What a rack points at: a circle by its radius, or the printed name of a district by half its extent. */
export interface RackAnchor extends Xy {
  radius: number;
  /** Half width and half height of the printed name; null for a circle. */
  halfName: Size | null;
}

export interface RackRequest {
  id: string;
  anchor: RackAnchor;
  size: Size;
}

export interface RackPlace {
  id: string;
  box: Box;
  leader: { from: Xy; to: Xy };
}

export interface RackFrame {
  size: Size;
  /** Controls, map credit and pointers: racks keep off them. */
  reserved: readonly Box[];
}

const MARGIN = 16;
const GAP = 40;

/** Sides in the order they are tried: direction from the anchor, and where the rack's edge meets it. */
const SIDES = [
  { dx: -1, dy: 0 },
  { dx: -0.8, dy: -0.6 },
  { dx: 0.8, dy: -0.6 },
  { dx: 1, dy: 0 },
  { dx: -0.8, dy: 0.6 },
  { dx: 0.8, dy: 0.6 },
  { dx: 0, dy: -1 },
  { dx: 0, dy: 1 },
] as const;

function boxAt({ anchor, size }: RackRequest, { dx, dy }: (typeof SIDES)[number]): Box {
  const reach = anchor.radius + GAP;
  const edge = { x: anchor.x + dx * reach, y: anchor.y + dy * reach };
  const x = dx === 0 ? edge.x - size.width / 2 : edge.x - (dx < 0 ? size.width : 0);
  // A diagonal rack hangs a little below its meeting point: its leader then leaves the side, not the corner.
  const y = dy === 0 ? edge.y - size.height / 2 : edge.y - (dy < 0 ? size.height * 0.75 : size.height * 0.25);
  return { x, y, ...size };
}

function circleOverlap(box: Box, anchor: RackAnchor): number {
  const depth = anchor.radius - distance(nearestPoint(box, anchor), anchor);
  return depth > 0 ? depth : 0;
}

const COST = { rack: 40, reserved: 40, ownCircle: 60, otherCircle: 30, side: 8, moved: 1 } as const;

interface Choice {
  box: Box;
  cost: number;
}

function choicesOf(request: RackRequest, all: readonly RackRequest[], frame: RackFrame): Choice[] {
  const inner = inflate({ x: 0, y: 0, ...frame.size }, -MARGIN);
  const others = all.filter((other) => other.id !== request.id);
  return SIDES.map((side, rank) => {
    const wanted = boxAt(request, side);
    const box = moveInside(wanted, inner);
    const reserved = frame.reserved.reduce((sum, area) => sum + overlapArea(inflate(area, MARGIN / 2), box), 0);
    const circles = others.reduce((sum, other) => sum + circleOverlap(box, other.anchor), 0);
    const cost =
      rank * COST.side +
      distance(wanted, box) * COST.moved +
      Math.sqrt(reserved) * COST.reserved +
      circleOverlap(box, request.anchor) * COST.ownCircle +
      circles * COST.otherCircle;
    return { box, cost };
  });
}

/** The cheapest joint choice. All combinations are tried: there are three or four places, never many. */
function cheapest(options: readonly Choice[][]): Box[] {
  let best: { cost: number; boxes: Box[] } = { cost: Number.POSITIVE_INFINITY, boxes: [] };
  function extend(index: number, boxes: Box[], cost: number): void {
    if (cost >= best.cost) return;
    const choices = options[index];
    if (!choices) {
      best = { cost, boxes };
      return;
    }
    for (const choice of choices) {
      const clash = boxes.reduce((sum, box) => sum + overlapArea(inflate(box, MARGIN), choice.box), 0);
      extend(index + 1, [...boxes, choice.box], cost + choice.cost + Math.sqrt(clash) * COST.rack);
    }
  }
  extend(0, [], 0);
  return best.boxes;
}

/** Where a line towards `from` leaves the circle or the printed name. */
export function edgeOf(anchor: RackAnchor, from: Xy): Xy {
  const length = distance(anchor, from);
  if (length === 0) return { x: anchor.x, y: anchor.y };
  const ux = (from.x - anchor.x) / length;
  const uy = (from.y - anchor.y) / length;
  const { halfName } = anchor;
  const reach = halfName ? Math.min(halfName.width / Math.max(Math.abs(ux), 1e-6), halfName.height / Math.max(Math.abs(uy), 1e-6)) : anchor.radius;
  const kept = Math.min(reach, length);
  return { x: anchor.x + ux * kept, y: anchor.y + uy * kept };
}

/** Distance of a leader from the corners of its rack. */
const CORNER = 20;

/** The part of a rack a leader may leave from: its side without the corners, where the anchor lies to the side. */
function sideOf(box: Box, anchor: RackAnchor): Box {
  const isBeside = anchor.x < box.x || anchor.x > box.x + box.width;
  return isBeside && box.height > 2 * CORNER ? { ...box, y: box.y + CORNER, height: box.height - 2 * CORNER } : box;
}

/**
 * Places the racks beside what they point at: W first, then NW, NE, E and the rest, 16 px from the frame
 * and from each other. Nothing is dropped: in a crowded frame the least overlap wins.
 */
export function placeRacks(requests: readonly RackRequest[], frame: RackFrame): RackPlace[] {
  const boxes = cheapest(requests.map((request) => choicesOf(request, requests, frame)));
  return requests.flatMap(({ id, anchor }, index) => {
    const box = boxes[index];
    if (!box) return [];
    const from = nearestPoint(sideOf(box, anchor), anchor);
    return [{ id, box, leader: { from, to: edgeOf(anchor, from) } }];
  });
}
