import type { Box, ShapeItem } from './page.ts';

const PITCH = 0.09;

/** The sign of what is unknown: strokes at 45° in a strip. */
export function hatch(box: Box): ShapeItem {
  const count = Math.max(1, Math.floor((box.w - box.h) / PITCH) + 1);
  const outlines = Array.from({ length: count }, (_stroke, index) => ({
    points: [
      { x: index * PITCH, y: 0 },
      { x: index * PITCH + box.h, y: box.h },
    ],
    isClosed: false,
  }));
  return { kind: 'shape', name: 'hatch', alt: '', box, look: { line: 'ink-3', points: 1.25 }, outlines };
}
