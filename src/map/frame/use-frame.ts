import type L from 'leaflet';
import { useEffect, useState } from 'react';
import type { MapView } from '#map/types.ts';
import type { Size, Xy } from './mercator.ts';

/** What the overlay needs to know of the map at rest, and how far it has been dragged since. */
export interface Frame {
  view: MapView;
  size: Size;
  /** Pixels the ground has moved since `view`; the overlay moves along without placing anything anew. */
  shift: Xy;
  isZooming: boolean;
}

function viewOf(map: L.Map): MapView {
  const { lat, lng } = map.getCenter();
  return { lat, lng, zoom: map.getZoom() };
}

function sizeOf(map: L.Map): Size {
  const { x, y } = map.getSize();
  return { width: x, height: y };
}

const STILL: Xy = { x: 0, y: 0 };

function restingFrame(map: L.Map): Frame {
  return { view: viewOf(map), size: sizeOf(map), shift: STILL, isZooming: false };
}

/** Follows a drag by shifting; a pinch changes the zoom on the way and needs a new frame. */
function movedFrame(map: L.Map, frame: Frame): Frame {
  if (frame.isZooming) return frame;
  if (map.getZoom() !== frame.view.zoom) return restingFrame(map);
  const at = map.latLngToContainerPoint(frame.view);
  return { ...frame, shift: { x: at.x - frame.size.width / 2, y: at.y - frame.size.height / 2 } };
}

/** The frame of a map, kept in step with it. Null until the map has a size. */
export function useFrame(map: L.Map | null): Frame | null {
  const [frame, setFrame] = useState<Frame | null>(null);

  useEffect(
    function followMap() {
      if (!map) return;
      const current = map;
      const rest = () => setFrame(restingFrame(current));
      const move = () => setFrame((frame) => (frame ? movedFrame(current, frame) : frame));
      // The animation is Leaflet's; the overlay starts for the same end at the same moment.
      const zoom = ({ center: { lat, lng }, zoom: target }: L.ZoomAnimEvent) =>
        setFrame({ view: { lat, lng, zoom: target }, size: sizeOf(current), shift: STILL, isZooming: true });

      current.whenReady(rest);
      current.on('moveend zoomend resize', rest).on('move', move).on('zoomanim', zoom);
      return function leaveMap() {
        current.off('moveend zoomend resize', rest).off('move', move).off('zoomanim', zoom);
      };
    },
    [map],
  );

  return frame;
}
