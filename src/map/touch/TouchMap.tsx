import type L from 'leaflet';
import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { BaseLayer } from '#map/base/BaseLayer.tsx';
import { CircleLayer } from '#map/base/CircleLayer.tsx';
import { LabelLayer } from '#map/base/LabelLayer.tsx';
import { MapSurface } from '#map/base/MapSurface.tsx';
import { MapFoot } from '#map/frame/MapFoot.tsx';
import { MapLegend } from '#map/frame/MapLegend.tsx';
import { useContainerName } from '#map/frame/use-container-name.ts';
import { useEndedZoom } from '#map/frame/use-ended-zoom.ts';
import { type Frame, useFrame } from '#map/frame/use-frame.ts';
import { useViewSync } from '#map/frame/use-view-sync.ts';
import type { BaseMapData, MapCluster, MapLang, MapTexts, MapView } from '#map/types.ts';
import { badgeObstacles } from './badge-obstacles.ts';
import { PlaceBadge } from './PlaceBadge.tsx';
import { TouchControls } from './TouchControls.tsx';
import styles from './touch.module.css';

export interface TouchMapProps {
  lang: MapLang;
  basemap: BaseMapData;
  clusters: MapCluster[];
  labels: MapTexts;
  /** Size of the printed names against those of a page: a kiosk is read standing. */
  scale: number;
  /** Place whose parks the caller shows. */
  openPlace: string | null;
  onOpenPlace: (id: string) => void;
  view: MapView | null;
  onViewChange: (view: MapView | null) => void;
}

const FIRST_SIZE = { width: 1000, height: 900 };

/**
 * The map under fingers alone: the same ground, circles and names; each place is one large button with its name and its number
 * of parks, and who opens it shows them. Nothing waits for a pointer to hover and nothing leads away.
 */
export default function TouchMap({ view, onViewChange, ...props }: TouchMapProps) {
  const [map, setMap] = useState<L.Map | null>(null);
  const frame = useFrame(map);
  const clusters = useMemo(() => props.clusters.filter((cluster) => cluster.parks.length > 0), [props.clusters]);
  const focus = clusters.find((cluster) => cluster.id === props.openPlace) ?? null;
  const onHome = useViewSync(map, { places: clusters, view, onViewChange, focus });
  useContainerName(map, props.labels.mapName);
  useEndedZoom(map);

  return (
    <div className={styles.root}>
      <MapSurface ref={setMap} className={styles.map} view={view} places={clusters} firstSize={FIRST_SIZE}>
        <BaseLayer data={props.basemap} />
        <CircleLayer circles={clusters} selectedId={focus?.id ?? null} />
      </MapSurface>
      {map && frame && <TouchOverlay {...props} clusters={clusters} map={map} frame={frame} onHome={onHome} />}
    </div>
  );
}

interface TouchOverlayProps extends Omit<TouchMapProps, 'view' | 'onViewChange'> {
  map: L.Map;
  frame: Frame;
  onHome: () => void;
}

function TouchOverlay({ map, frame, onHome, ...props }: TouchOverlayProps) {
  const { basemap, clusters, labels, lang, scale, openPlace } = props;
  const obstacles = useMemo(() => badgeObstacles(clusters, { frame, scale }), [clusters, frame, scale]);
  // The buttons carry the names of the places: printed under them the same word would stand twice.
  const printed = useMemo(() => basemap.labels.filter((label) => !clusters.some((cluster) => cluster.id === label.id)), [basemap, clusters]);
  const moving = (
    <div className={styles.moving} data-zooming={frame.isZooming || undefined} style={{ transform: `translate(${frame.shift.x}px, ${frame.shift.y}px)` }}>
      <LabelLayer labels={printed} lang={lang} frame={frame} obstacles={obstacles} pinned={[]} selectedId={null} scale={scale} />
      {clusters.map((cluster) => (
        <PlaceBadge key={cluster.id} cluster={cluster} frame={frame} isOpen={cluster.id === openPlace} onOpen={props.onOpenPlace} />
      ))}
    </div>
  );
  return (
    <>
      {/* Inside the map: fingers that come down on a name still move and zoom it. */}
      {createPortal(moving, map.getContainer())}
      <div className={styles.overlay}>
        <TouchControls map={map} zoom={frame.view.zoom} labels={labels} onHome={onHome} />
        <div className={styles.notes}>
          {labels.legend && <MapLegend legend={labels.legend} />}
          <MapFoot labels={labels} view={frame.view} isSmall={false} />
        </div>
      </div>
    </>
  );
}
