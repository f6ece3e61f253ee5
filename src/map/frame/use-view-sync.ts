import type L from 'leaflet';
import { useCallback, useEffect, useRef } from 'react';
import type { MapPoint, MapView } from '#map/types.ts';
import { fitView, isSameView, minZoomFor, type Place } from './fit-view.ts';
import { prefersReducedMotion } from './reduced-motion.ts';

interface ViewSyncOptions {
  places: readonly Place[];
  view: MapView | null;
  onViewChange: (view: MapView | null) => void;
  /** Place of the selected park: brought into the frame when it lies outside. */
  focus: MapPoint | null;
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

function readView(map: L.Map): MapView {
  const { lat, lng } = map.getCenter();
  return { lat: round(lat, 4), lng: round(lng, 4), zoom: round(map.getZoom(), 2) };
}

function fitted(map: L.Map, places: readonly Place[]): MapView | null {
  const { x, y } = map.getSize();
  return fitView(places, { width: x, height: y });
}

const signature = (places: readonly Place[]): string => places.map(({ lat, lng, radiusMetres }) => `${lat},${lng},${radiusMetres}`).join(' ');

/**
 * Keeps map and view in step: a given view wins, null fits the places. Reports the visitor's moves only,
 * never our own. Returns the action of the home button.
 */
export function useViewSync(map: L.Map | null, { places, view, onViewChange, focus }: ViewSyncOptions): () => void {
  const isOurs = useRef(false);
  const report = useRef(onViewChange);
  const placesRef = useRef(places);
  const viewRef = useRef(view);
  const focusRef = useRef(focus);
  const placesKey = signature(places);
  const viewKey = view ? `${view.lat},${view.lng},${view.zoom}` : '';
  const focusKey = focus ? `${focus.lat},${focus.lng}` : '';

  useEffect(function keepLatest() {
    report.current = onViewChange;
    placesRef.current = places;
    viewRef.current = view;
    focusRef.current = focus;
  });

  const show = useCallback(
    (target: MapView | null, animate: boolean) => {
      if (!map || !target || isSameView(readView(map), target)) return;
      isOurs.current = true;
      map.setView(target, target.zoom, { animate: animate && !prefersReducedMotion() });
    },
    [map],
  );

  useEffect(
    function reportMoves() {
      if (!map) return;
      const current = map;
      function handleMoveEnd() {
        if (isOurs.current) isOurs.current = false;
        else report.current(readView(current));
      }
      current.on('moveend', handleMoveEnd);
      return function stopReporting() {
        current.off('moveend', handleMoveEnd);
      };
    },
    [map],
  );

  useEffect(
    function followSize() {
      if (!map || typeof ResizeObserver === 'undefined') return;
      const current = map;
      function handleResize() {
        isOurs.current = true;
        current.invalidateSize({ pan: false });
        const { x, y } = current.getSize();
        current.setMinZoom(minZoomFor({ width: x, height: y }));
        isOurs.current = false;
        if (viewRef.current === null) show(fitted(current, placesRef.current), false);
      }
      const observer = new ResizeObserver(handleResize);
      observer.observe(current.getContainer());
      return function unfollowSize() {
        observer.disconnect();
      };
    },
    [map, show],
  );

  const isFirst = useRef(true);
  useEffect(
    function applyView() {
      // The keys stand for their objects, which a caller may make anew on every render.
      if (!map || (placesKey === '' && viewKey === '')) return;
      show(viewRef.current ?? fitted(map, placesRef.current), !isFirst.current);
      isFirst.current = false;
    },
    [map, viewKey, placesKey, show],
  );

  useEffect(
    function bringIntoFrame() {
      if (!map || focusKey === '' || !focusRef.current || map.getBounds().contains(focusRef.current)) return;
      show({ ...focusRef.current, zoom: map.getZoom() }, true);
    },
    [map, focusKey, show],
  );

  return useCallback(() => {
    if (!map) return;
    if (viewRef.current === null) show(fitted(map, placesRef.current), true);
    else report.current(null);
  }, [map, show]);
}
