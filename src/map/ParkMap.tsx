import type L from 'leaflet';
import { useMemo, useState } from 'react';
import { BaseLayer } from './base/BaseLayer.tsx';
import { CircleLayer } from './base/CircleLayer.tsx';
import { MapSurface } from './base/MapSurface.tsx';
import { isSmallFrame } from './frame/fit-view.ts';
import { MapFoot } from './frame/MapFoot.tsx';
import { useContainerName } from './frame/use-container-name.ts';
import { useEndedZoom } from './frame/use-ended-zoom.ts';
import { useFrame } from './frame/use-frame.ts';
import { useViewSync } from './frame/use-view-sync.ts';
import { Overlay } from './Overlay.tsx';
import styles from './ParkMap.module.css';
import { hasPin, pinnedParks } from './rack/SitePinLayer.tsx';
import type { MapCluster, ParkMapProps } from './types.ts';

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
  const isSmall = frame !== null && isSmallFrame(frame.size);
  const selectedId = selectedCluster?.id ?? null;
  useContainerName(map, props.labels.mapName);
  useEndedZoom(map);

  return (
    <div className={styles.root} data-small={isSmall || undefined}>
      <div className={styles.frame}>
        <MapSurface ref={setMap} className={styles.map} view={view} places={places} firstSize={FIRST_SIZE}>
          <BaseLayer data={props.basemap} />
          <CircleLayer circles={clusters} selectedId={selectedId} />
        </MapSurface>
        {map && frame && <Overlay {...props} clusters={clusters} pins={pins} map={map} frame={frame} selectedId={selectedId} onHome={onHome} />}
      </div>
      {isSmall && <MapFoot labels={props.labels} view={frame.view} isSmall />}
    </div>
  );
}
