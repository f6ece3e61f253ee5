import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size, Xy } from '#map/frame/mercator.ts';
import type { Inset } from './attract-scene.ts';

export interface AttractSize {
  size: Size;
  inset: Inset;
  /** Where the line to the card ends, in the frame of the map. */
  target: Xy;
  unit: number;
}

function measure(frame: Element, card: Element): AttractSize {
  const map = frame.getBoundingClientRect();
  const box = card.getBoundingClientRect();
  const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  // A card that begins in the left half lies over the foot of the map; any other stands beside it.
  const isOver = box.left < map.left + map.width / 2;
  const inset = {
    top: 3 * unit,
    left: 2 * unit,
    right: isOver ? 2 * unit : Math.max(0, map.right - box.left) + 2 * unit,
    bottom: isOver ? Math.max(0, map.bottom - box.top) + 3 * unit : 3 * unit,
  };
  const target = isOver ? { x: box.left + box.width / 2 - map.left, y: box.top - map.top } : { x: box.left - map.left, y: box.top + box.height / 2 - map.top };
  return { size: { width: map.width, height: map.height }, inset, target, unit };
}

/** Sizes of the map and of what lies over it, measured anew when they change. */
export function useAttractSize(frame: RefObject<Element | null>, card: RefObject<Element | null>): AttractSize | null {
  const [measured, setMeasured] = useState<AttractSize | null>(null);
  useLayoutEffect(
    function followSizes() {
      const [map, box] = [frame.current, card.current];
      if (!map || !box) return;
      const update = (): void =>
        setMeasured((current) => {
          const next = measure(map, box);
          return JSON.stringify(next) === JSON.stringify(current) ? current : next;
        });
      update();
      const observer = new ResizeObserver(update);
      observer.observe(map);
      observer.observe(box);
      return () => observer.disconnect();
    },
    [frame, card],
  );
  return measured;
}
