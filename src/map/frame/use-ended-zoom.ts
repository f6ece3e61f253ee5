import type L from 'leaflet';
import { useLayoutEffect } from 'react';

/** Leaflet listens for the name with the prefix where the browser still knows it. */
const END_EVENTS = ['webkitTransitionEnd', 'transitionend'];

/**
 * Ends a running zoom before the map is removed: Leaflet's own timer would fire on the removed map and throw.
 * The end of the transition of its hidden proxy is what Leaflet waits for. A layout effect, because its clean-up
 * runs before that of the container.
 */
export function useEndedZoom(map: L.Map | null): void {
  useLayoutEffect(
    function watchLeaving() {
      const proxy = map?.getContainer().querySelector('.leaflet-proxy');
      return function endZoom() {
        if (!proxy || typeof TransitionEvent === 'undefined') return;
        for (const name of END_EVENTS) proxy.dispatchEvent(new TransitionEvent(name, { propertyName: 'transform' }));
      };
    },
    [map],
  );
}
