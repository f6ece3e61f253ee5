import 'leaflet/dist/leaflet.css';
import type L from 'leaflet';
import { memo, useEffect, useRef, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import { BaseLayer } from '#map/base/BaseLayer.tsx';
import { CircleLayer } from '#map/base/CircleLayer.tsx';
import { projector } from '#map/frame/mercator.ts';
import { prefersReducedMotion } from '#map/frame/reduced-motion.ts';
import { useEndedZoom } from '#map/frame/use-ended-zoom.ts';
import { type Frame, useFrame } from '#map/frame/use-frame.ts';
import type { BaseMapData, MapLang } from '#map/types.ts';
import { StageLabels } from './StageLabels.tsx';
import styles from './StageMap.module.css';
import { type StagePlace, stageScale, stageView } from './stage-view.ts';

export interface StageMapProps {
  basemap: BaseMapData;
  /** One place is shown by itself; several as an overview. */
  places: readonly StagePlace[];
  lang: MapLang;
  second: MapLang | null;
  /** Language tag of each language, for the fonts. */
  tags: Readonly<Record<MapLang, string>>;
  /** Accessible name. */
  name: string;
}

/** Seconds of a flight: `--m-stage` of the tokens. Short, and another one may begin at any moment. */
const FLIGHT = 0.6;
const FIRST = { lat: 45.85, lng: 126.53, zoom: 11 };
/** Pixels of a hatch in the design: the circle must be seen from the last row. */
const HATCH_SCALE = 2;

const keyOf = (places: readonly StagePlace[]): string => places.map(({ lat, lng, radiusMetres }) => `${lat},${lng},${radiusMetres}`).join(' ');

/** Moves the map to its places: at once when it appears or is resized, by a flight when they change. */
function useFlights(map: L.Map | null, places: readonly StagePlace[]): void {
  const latest = useRef(places);
  const isFirst = useRef(true);
  const key = keyOf(places);

  useEffect(function keepLatest() {
    latest.current = places;
  });

  useEffect(
    function flyToPlaces() {
      if (!map || key === '') return;
      const { x, y } = map.getSize();
      const view = stageView(latest.current, { width: x, height: y });
      if (!view) return;
      // A flight that is under way is left where it is: the next begins from there.
      map.stop();
      if (isFirst.current || prefersReducedMotion()) map.setView(view, view.zoom, { animate: false });
      else map.flyTo(view, view.zoom, { duration: FLIGHT });
      isFirst.current = false;
    },
    [map, key],
  );

  useEffect(
    function followSize() {
      if (!map || typeof ResizeObserver === 'undefined') return;
      const observer = new ResizeObserver(() => {
        map.stop();
        map.invalidateSize({ pan: false, animate: false });
        const { x, y } = map.getSize();
        const view = stageView(latest.current, { width: x, height: y });
        if (view) map.setView(view, view.zoom, { animate: false });
      });
      observer.observe(map.getContainer());
      return () => observer.disconnect();
    },
    [map],
  );
}

/** Whether the map is on its way: names would slide over the ground, so they wait. */
function useMoving(map: L.Map | null): boolean {
  const [isMoving, setMoving] = useState(false);
  useEffect(
    function watchMoves() {
      if (!map) return;
      const begin = () => setMoving(true);
      const end = () => setMoving(false);
      map.on('movestart zoomstart', begin).on('moveend', end);
      return () => void map.off('movestart zoomstart', begin).off('moveend', end);
    },
    [map],
  );
  return isMoving;
}

/** The map of the stage: no controls, no keyboard, no dragging. It shows what the slide says and moves with it. */
function StageMap({ basemap, places, lang, second, tags, name }: StageMapProps) {
  const [map, setMap] = useState<L.Map | null>(null);
  const frame = useFrame(map);
  const isMoving = useMoving(map);
  useFlights(map, places);
  useEndedZoom(map);

  return (
    <div className={styles.root} role="img" aria-label={name}>
      <MapContainer
        ref={setMap}
        className={styles.map ?? ''}
        center={FIRST}
        zoom={FIRST.zoom}
        zoomSnap={0}
        keyboard={false}
        dragging={false}
        touchZoom={false}
        doubleClickZoom={false}
        scrollWheelZoom={false}
        boxZoom={false}
        tapHold={false}
        zoomControl={false}
        attributionControl={false}
        inertia={false}
      >
        <BaseLayer data={basemap} />
        {frame && (
          <CircleLayer circles={places} selectedId={places.length === 1 ? (places[0]?.id ?? null) : null} hatchScale={HATCH_SCALE * stageScale(frame.size)} />
        )}
      </MapContainer>
      {frame && !isMoving && <StageLabels labels={basemap.labels} frame={frame} lang={lang} second={second} places={places} tags={tags} />}
      {frame && !isMoving && <Point places={places} frame={frame} />}
    </div>
  );
}

/** A surveyed point. */
function Point({ places, frame }: { places: readonly StagePlace[]; frame: Frame }) {
  const project = projector(frame.view, frame.size);
  return places
    .filter(({ isPoint }) => isPoint)
    .map((place) => {
      const { x, y } = project(place);
      return <span key={`${place.lat},${place.lng}`} className={styles.point} style={{ transform: `translate(${x}px, ${y}px)` }} />;
    });
}

/** Every step of a show makes its list of places anew; the map is drawn anew only for other places. */
export default memo(
  StageMap,
  (before, after) =>
    keyOf(before.places) === keyOf(after.places) &&
    before.basemap === after.basemap &&
    before.lang === after.lang &&
    before.second === after.second &&
    before.name === after.name,
);
