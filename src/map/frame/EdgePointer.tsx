import { useLayoutEffect, useRef, useState } from 'react';
import type { MapTarget, MapTexts } from '#map/types.ts';
import { Glyph } from '#ui/Glyph.tsx';
import { edgePlace } from './edge-point.ts';
import { projector, type Size } from './mercator.ts';
import styles from './notes.module.css';
import type { Frame } from './use-frame.ts';

interface EdgePointerProps {
  target: MapTarget;
  labels: MapTexts;
  frame: Frame;
  /** Room kept at the foot for the map credit and the legend. */
  footHeight: number;
  onShow: () => void;
}

const MARGIN = 16;
const CONTROLS = 72;

/** A place outside the frame: arrow, name and straight-line distance, at the edge on the way to it. */
export function EdgePointer({ target, labels, frame, footHeight, onShow }: EdgePointerProps) {
  const ref = useRef<HTMLButtonElement>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });

  useLayoutEffect(function measure() {
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = ref.current ?? {};
    setSize((current) => (current.width === width && current.height === height ? current : { width, height }));
  });

  const area = { x: MARGIN, y: MARGIN, width: frame.size.width - MARGIN - CONTROLS, height: frame.size.height - MARGIN - footHeight };
  const place = edgePlace(projector(frame.view, frame.size)(target), frame.size, size, area);
  if (!place) return null;
  return (
    <button
      ref={ref}
      type="button"
      className={styles.pointer}
      data-reserved=""
      aria-label={labels.edgePointer(target.name, target.distanceText)}
      style={{ transform: `translate(${Math.round(place.x)}px, ${Math.round(place.y)}px)` }}
      onClick={onShow}
    >
      <Glyph name="plane" size={20} />
      <span>
        <span className={styles.name}>{target.name}</span> <span className={styles.distance}>{target.distanceText}</span>
      </span>
      <span className={styles.arrow} style={{ rotate: `${Math.round(place.angle)}deg` }}>
        <Glyph name="arrow-right" size={16} />
      </span>
    </button>
  );
}
