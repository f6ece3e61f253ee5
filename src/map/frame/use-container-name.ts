import type L from 'leaflet';
import { useEffect } from 'react';

/** Leaflet makes the container focusable; a focusable part needs a name, in the language of the page. */
export function useContainerName(map: L.Map | null, name: string): void {
  useEffect(
    function nameContainer() {
      const container = map?.getContainer();
      container?.setAttribute('role', 'region');
      container?.setAttribute('aria-label', name);
    },
    [map, name],
  );
}
