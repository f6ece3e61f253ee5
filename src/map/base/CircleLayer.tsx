import L from 'leaflet';
import { useEffect, useId, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { MapPoint } from '#map/types.ts';
import styles from './circles.module.css';
import { Hatch } from './Hatch.tsx';

const PANE = 'circles';

/** A place to draw; without a radius nothing is drawn. */
interface Circle extends MapPoint {
  id: string;
  radiusMetres: number | null;
}

type State = 'plain' | 'selected' | 'dimmed';

function stateOf(cluster: Circle, selectedId: string | null): State {
  if (selectedId === null) return 'plain';
  return cluster.id === selectedId ? 'selected' : 'dimmed';
}

function ensurePane(map: L.Map): void {
  if (map.getPane(PANE)) return;
  const pane = map.createPane(PANE);
  pane.style.zIndex = '410';
  pane.style.pointerEvents = 'none';
}

interface CircleLayerProps {
  circles: readonly Circle[];
  selectedId: string | null;
  /** On a wall the hatch is as much wider as everything else. */
  hatchScale?: number;
}

/** Circles to scale, in a renderer of their own above the base map. */
export function CircleLayer({ circles: places, selectedId, hatchScale = 1 }: CircleLayerProps) {
  const map = useMap();
  const id = useId().replaceAll(/[^\w-]/g, '');
  const [renderer, setRenderer] = useState<L.SVG | null>(null);

  useEffect(
    function addRenderer() {
      ensurePane(map);
      const svg = L.svg({ pane: PANE, padding: 0.5 });
      setRenderer(svg);
      return function removeRenderer() {
        svg.remove();
      };
    },
    [map],
  );

  useEffect(
    function drawCircles() {
      if (!renderer) return;
      const circles = places.flatMap((cluster) => {
        if (cluster.radiusMetres === null) return [];
        const state = stateOf(cluster, selectedId);
        const hatch = `url(#${id}-${state === 'selected' ? 'seal' : 'river'})`;
        return L.circle(cluster, {
          renderer,
          pane: PANE,
          interactive: false,
          radius: cluster.radiusMetres,
          className: [styles.circle, styles[state]].join(' '),
          fillColor: hatch,
          fillOpacity: 1,
        }).addTo(map);
      });
      return function removeCircles() {
        for (const circle of circles) circle.remove();
      };
    },
    [map, renderer, places, selectedId, id],
  );

  return (
    <svg className={styles.defs} aria-hidden="true" width="0" height="0">
      <defs>
        <Hatch id={`${id}-river`} isSelected={false} scale={hatchScale} />
        <Hatch id={`${id}-seal`} isSelected={true} scale={hatchScale} />
      </defs>
    </svg>
  );
}
