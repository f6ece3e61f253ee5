import type { Xy } from './mercator.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function inflate(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

/** Shared area in square pixels; 0 for boxes that only touch. */
export function overlapArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

export const isOverlapping = (a: Box, b: Box): boolean => overlapArea(a, b) > 0;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high));

/** The box moved as little as possible to lie inside the other; its upper left corner wins when it is too large. */
export function moveInside(box: Box, frame: Box): Box {
  return {
    ...box,
    x: clamp(box.x, frame.x, frame.x + frame.width - box.width),
    y: clamp(box.y, frame.y, frame.y + frame.height - box.height),
  };
}

export function nearestPoint(box: Box, point: Xy): Xy {
  return { x: clamp(point.x, box.x, box.x + box.width), y: clamp(point.y, box.y, box.y + box.height) };
}

export const distance = (a: Xy, b: Xy): number => Math.hypot(a.x - b.x, a.y - b.y);
