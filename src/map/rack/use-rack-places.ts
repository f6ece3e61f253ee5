import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Box } from '#map/frame/box.ts';
import type { Size } from '#map/frame/mercator.ts';
import { placeRacks, type RackAnchor, type RackPlace } from './place-racks.ts';

interface RackPlacesOptions {
  anchors: ReadonlyMap<string, RackAnchor>;
  size: Size;
}

function sizeOf(element: HTMLElement): Size {
  return { width: element.offsetWidth, height: element.offsetHeight };
}

/** Where an element stands in the root, whatever the drag has done to the layer between them. */
function boxIn(root: Element, element: Element): Box {
  const outer = root.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  return { x: inner.x - outer.x, y: inner.y - outer.y, width: inner.width, height: inner.height };
}

function all(root: HTMLElement, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

/**
 * Measures the racks (`data-rack`) and what they must keep off (`data-reserved`) under the root and places them.
 * Runs after every render and changes nothing while measures and anchors stay the same.
 */
export function useRackPlaces(root: RefObject<HTMLElement | null>, { anchors, size }: RackPlacesOptions): RackPlace[] {
  const [places, setPlaces] = useState<{ key: string; list: RackPlace[] }>({ key: '', list: [] });
  const [, setMeasured] = useState(0);

  useLayoutEffect(function placeMeasured() {
    const element = root.current;
    if (!element) return;
    const requests = all(element, '[data-rack]').flatMap((rack) => {
      const id = rack.dataset.rack ?? '';
      const anchor = anchors.get(id);
      return anchor ? [{ id, anchor, size: sizeOf(rack) }] : [];
    });
    const reserved = all(element, '[data-reserved]').map((item) => boxIn(element, item));
    const key = JSON.stringify([requests, reserved, size]);
    setPlaces((current) => (current.key === key ? current : { key, list: placeRacks(requests, { size, reserved }) }));
  });

  const ids = [...anchors.keys()].join(' ');
  useLayoutEffect(
    function watchSizes() {
      const element = root.current;
      if (!element || ids === '' || typeof ResizeObserver === 'undefined') return;
      const observer = new ResizeObserver(() => setMeasured((count) => count + 1));
      for (const item of all(element, '[data-rack], [data-reserved]')) observer.observe(item);
      return function unwatchSizes() {
        observer.disconnect();
      };
    },
    [root, ids],
  );

  return places.list;
}
