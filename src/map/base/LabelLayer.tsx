import { useMemo } from 'react';
import { type Box, inflate } from '#map/frame/box.ts';
import { projector } from '#map/frame/mercator.ts';
import type { Frame } from '#map/frame/use-frame.ts';
import type { BaseMapLabel, MapLang } from '#map/types.ts';
import styles from './labels.module.css';
import { lookOf, placeLabels } from './place-labels.ts';

/** Labels stand ready this far outside the frame, so that a short drag shows no gap. */
const OUTSIDE = 160;

interface LabelLayerProps {
  labels: readonly BaseMapLabel[];
  lang: MapLang;
  frame: Frame;
  obstacles: readonly Box[];
  /** Names of districts that racks point at: they stand whatever comes near. */
  pinned: readonly string[];
  /** Printed name that the selected park's rack points at. */
  selectedId: string | null;
  /** Larger letters for screens read from further away. */
  scale?: number;
}

/** Place names over the map. Decoration for the eye: the map's words for everyone are its buttons and the list beside it. */
export function LabelLayer({ labels, lang, frame, obstacles, pinned, selectedId, scale = 1 }: LabelLayerProps) {
  const { view, size } = frame;
  const placed = useMemo(
    () =>
      placeLabels(labels, {
        lang,
        zoom: view.zoom,
        project: projector(view, size),
        area: inflate({ x: 0, y: 0, ...size }, OUTSIDE),
        edge: { x: 0, y: 0, ...size },
        obstacles,
        pinned,
        scale,
      }),
    [labels, lang, view, size, obstacles, pinned, scale],
  );

  return (
    <div aria-hidden="true">
      {placed.map(({ id, kind, text, angle, at, drop }) => (
        <span key={id} className={styles.spot} style={{ transform: `translate(${at.x}px, ${at.y}px)` }}>
          {drop > 0 && <span className={styles.mark} data-kind={kind} />}
          <span
            className={styles.label}
            data-kind={kind}
            data-selected={id === selectedId || undefined}
            style={{
              transform: `translate(-50%, -50%) translateY(${drop}px) rotate(${angle}deg)`,
              // The sizes of the style sheet are those of the looks.
              fontSize: scale === 1 ? undefined : lookOf(kind).size * scale,
            }}
          >
            {text}
          </span>
        </span>
      ))}
    </div>
  );
}
