import 'leaflet/dist/leaflet.css';
import type L from 'leaflet';
import { type ReactNode, type Ref, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import { DRAWN_AREA, fitView, MAX_ZOOM, MIN_ZOOM, type Place, ZOOM_STEP } from '#map/frame/fit-view.ts';
import type { Size } from '#map/frame/mercator.ts';
import { prefersReducedMotion } from '#map/frame/reduced-motion.ts';
import type { MapView } from '#map/types.ts';

const BOUNDS: L.LatLngBoundsLiteral = [
  [DRAWN_AREA.south, DRAWN_AREA.west],
  [DRAWN_AREA.north, DRAWN_AREA.east],
];
/** Where no view is asked for and no place is drawn: the middle of the city. */
const CITY: MapView = { lat: 45.85, lng: 126.53, zoom: 11 };

interface MapSurfaceProps {
  ref: Ref<L.Map>;
  className: string | undefined;
  view: MapView | null;
  places: readonly Place[];
  /** Size taken for the first drawing; the fitted view follows before it is painted. */
  firstSize: Size;
  children: ReactNode;
}

/** A map that can be moved and zoomed within what is drawn; layers are its children, everything to touch lies over it. */
export function MapSurface({ ref, className, view, places, firstSize, children }: MapSurfaceProps) {
  const [first] = useState(() => view ?? fitView(places, firstSize) ?? CITY);
  const animate = !prefersReducedMotion();
  return (
    <MapContainer
      ref={ref}
      className={className ?? ''}
      center={first}
      zoom={first.zoom}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      maxBounds={BOUNDS}
      maxBoundsViscosity={1}
      zoomSnap={ZOOM_STEP}
      wheelPxPerZoomLevel={120}
      zoomControl={false}
      attributionControl={false}
      zoomAnimation={animate}
      fadeAnimation={animate}
      inertia={animate}
    >
      {children}
    </MapContainer>
  );
}
