import type L from 'leaflet';
import { useMemo, useRef, useState } from 'react';
import { LabelLayer } from './base/LabelLayer.tsx';
import { EdgePointer } from './frame/EdgePointer.tsx';
import { isSmallFrame } from './frame/fit-view.ts';
import { MapControls } from './frame/MapControls.tsx';
import { MapFoot } from './frame/MapFoot.tsx';
import { MapLegend } from './frame/MapLegend.tsx';
import { prefersReducedMotion } from './frame/reduced-motion.ts';
import { Scale } from './frame/Scale.tsx';
import type { Frame } from './frame/use-frame.ts';
import { obstaclesOf } from './obstacles.ts';
import styles from './ParkMap.module.css';
import { rackAnchors } from './rack/anchors.ts';
import { BadgeLayer } from './rack/BadgeLayer.tsx';
import { Rack } from './rack/Rack.tsx';
import { RackLayer } from './rack/RackLayer.tsx';
import { SitePinLayer } from './rack/SitePinLayer.tsx';
import { useRackPlaces } from './rack/use-rack-places.ts';
import type { MapCluster, MapPark, ParkMapProps } from './types.ts';

export interface OverlayProps extends Omit<ParkMapProps, 'view' | 'onViewChange'> {
  map: L.Map;
  frame: Frame;
  selectedId: string | null;
  /** Parks with a surveyed site, taken out of the racks. */
  pins: readonly MapPark[];
  onHome: () => void;
}

const FOOT = 40;
const LEGEND = 48;
const NO_PLACES: readonly MapCluster[] = [];

/** Everything above the ground: names, racks or badges, controls, notes. It moves with a drag and is placed anew when the map rests. */
export function Overlay({ map, frame, selectedId, pins, onHome, ...props }: OverlayProps) {
  const { basemap, clusters, labels, lang, airport } = props;
  const root = useRef<HTMLDivElement>(null);
  // A link to a park opens its rack, which names it: a badge alone would not say which park is meant.
  const [openId, setOpenId] = useState(selectedId);
  const isSmall = isSmallFrame(frame.size);
  const racked = isSmall ? NO_PLACES : clusters;
  const anchors = useMemo(() => rackAnchors(racked, { frame, labels: basemap.labels, lang }), [racked, frame, basemap, lang]);
  const shown = useMemo(() => racked.filter((cluster) => anchors.has(cluster.id)), [racked, anchors]);
  const places = useRackPlaces(root, { anchors, size: frame.size });
  const obstacles = useMemo(() => obstaclesOf({ frame, clusters, places, selectedId, isSmall }), [frame, clusters, places, selectedId, isSmall]);
  const pinned = useMemo(() => clusters.filter((cluster) => cluster.radiusMetres === null && !isSmall).map((cluster) => cluster.id), [clusters, isSmall]);
  const events = { selected: props.selected, hovered: props.hovered, onSelect: props.onSelect, onHover: props.onHover };
  const open = isSmall ? clusters.find((cluster) => cluster.id === openId) : undefined;
  const rack = { ...events, labels, onOpen: props.onOpen };

  return (
    <div ref={root} className={styles.overlay}>
      <div className={styles.moving} data-zooming={frame.isZooming || undefined} style={{ transform: `translate(${frame.shift.x}px, ${frame.shift.y}px)` }}>
        <LabelLayer labels={basemap.labels} lang={lang} frame={frame} obstacles={obstacles} pinned={pinned} selectedId={selectedId} />
        <SitePinLayer parks={pins} frame={frame} {...events} />
        {!isSmall && <RackLayer clusters={shown} places={places} frame={frame} selectedId={selectedId} {...rack} />}
        {isSmall && <BadgeLayer clusters={clusters} frame={frame} selectedId={selectedId} onOpen={setOpenId} />}
      </div>
      <MapControls map={map} zoom={frame.view.zoom} labels={labels} onHome={onHome} />
      {!isSmall && labels.legend && <MapLegend legend={labels.legend} />}
      {!isSmall && airport && (
        <EdgePointer
          target={airport}
          labels={labels}
          frame={frame}
          footHeight={FOOT + (labels.legend ? LEGEND : 0)}
          onShow={() => map.panTo(airport, { animate: !prefersReducedMotion() })}
        />
      )}
      {isSmall ? <Scale labels={labels} view={frame.view} isOnMap /> : <MapFoot labels={labels} view={frame.view} isSmall={false} />}
      {open && (
        <div className={styles.sheet}>
          <Rack cluster={open} onClose={() => setOpenId(null)} {...rack} />
        </div>
      )}
    </div>
  );
}
