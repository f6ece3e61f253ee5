import 'leaflet/dist/leaflet.css';
import type L from 'leaflet';
import { useMemo, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import { BaseLayer } from './base/BaseLayer.tsx';
import { CircleLayer } from './base/CircleLayer.tsx';
import { DRAWN_AREA, fitView, isSmallFrame, MAX_ZOOM, MIN_ZOOM, ZOOM_STEP } from './frame/fit-view.ts';
import { MapFoot } from './frame/MapFoot.tsx';
import { prefersReducedMotion } from './frame/reduced-motion.ts';
import { useContainerName } from './frame/use-container-name.ts';
import { useEndedZoom } from './frame/use-ended-zoom.ts';
import { useFrame } from './frame/use-frame.ts';
import { useViewSync } from './frame/use-view-sync.ts';
import { Overlay } from './Overlay.tsx';
import styles from './ParkMap.module.css';
import { hasPin, pinnedParks } from './rack/SitePinLayer.tsx';
import type { MapCluster, ParkMapProps } from './types.ts';

const BOUNDS: L.LatLngBoundsLiteral = [
  [DRAWN_AREA.south, DRAWN_AREA.west],
  [DRAWN_AREA.north, DRAWN_AREA.east],
];
/** For the first drawing only; the fitted view follows before it is painted. */
const FIRST_SIZE = { width: 984, height: 700 };

/** Places with something in their rack, without the parks that have a pin of their own. */
function rackClusters(clusters: readonly MapCluster[]): MapCluster[] {
  return clusters.map((cluster) => ({ ...cluster, parks: cluster.parks.filter((park) => !hasPin(park)) })).filter((cluster) => cluster.parks.length > 0);
}

/** The map of the parks: embedded base map, circles to scale, racks. Beside it stands always a list with the same links. */
export default function ParkMap({ view, onViewChange, ...props }: ParkMapProps) {
  const [map, setMap] = useState<L.Map | null>(null);
  const frame = useFrame(map);
  const clusters = useMemo(() => rackClusters(props.clusters), [props.clusters]);
  const pins = useMemo(() => pinnedParks(props.clusters), [props.clusters]);
  const places = useMemo(() => [...clusters, ...pins.flatMap((park) => (park.point ? [{ ...park.point, radiusMetres: null }] : []))], [clusters, pins]);
  const selectedCluster = clusters.find((cluster) => cluster.parks.some((park) => park.slug === props.selected)) ?? null;
  const selectedPin = pins.find((park) => park.slug === props.selected)?.point ?? null;
  const onHome = useViewSync(map, { places, view, onViewChange, focus: selectedCluster ?? selectedPin });
  const [first] = useState(() => view ?? fitView(places, FIRST_SIZE) ?? { lat: 45.85, lng: 126.53, zoom: 11 });
  const animate = !prefersReducedMotion();
  const isSmall = frame !== null && isSmallFrame(frame.size);
  const selectedId = selectedCluster?.id ?? null;
  useContainerName(map, props.labels.mapName);
  useEndedZoom(map);

  return (
    <div className={styles.root} data-small={isSmall || undefined}>
      <div className={styles.frame}>
        <MapContainer
          ref={setMap}
          className={styles.map ?? ''}
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
          <BaseLayer data={props.basemap} />
          <CircleLayer circles={clusters} selectedId={selectedId} />
        </MapContainer>
        {map && frame && <Overlay {...props} clusters={clusters} pins={pins} map={map} frame={frame} selectedId={selectedId} onHome={onHome} />}
      </div>
      {isSmall && <MapFoot labels={props.labels} view={frame.view} isSmall />}
    </div>
  );
}
