import { useMemo } from 'react';
import type { Box } from '#map/frame/box.ts';
import { projector } from '#map/frame/mercator.ts';
import type { Frame } from '#map/frame/use-frame.ts';
import type { BaseMapLabel, MapLang } from '#map/types.ts';
import { placeStageLabels } from './place-stage-labels.ts';
import styles from './StageMap.module.css';
import { type StagePlace, stageScale } from './stage-view.ts';

interface StageLabelsProps {
  labels: readonly BaseMapLabel[];
  frame: Frame;
  lang: MapLang;
  second: MapLang | null;
  places: readonly StagePlace[];
  /** Language tag of each language, for the fonts. */
  tags: Readonly<Record<MapLang, string>>;
}

/** Parts of the frame, as shares of it, where words, the note about the airport and the foot stand. */
const WORDS: Box = { x: 0, y: 0, width: 0.42, height: 1 };
const NOTE = { x: 0.44, width: 0.54, bottom: 0.9 };
/** The note is as high as its languages need. */
const NOTE_TOP = { one: 0.74, two: 0.65 };
const FOOT: Box = { x: 0, y: 0.9, width: 1, height: 0.1 };

function noteBox(isTwo: boolean): Box {
  const y = isTwo ? NOTE_TOP.two : NOTE_TOP.one;
  return { x: NOTE.x, y, width: NOTE.width, height: NOTE.bottom - y };
}

const scaled = (box: Box, { width, height }: Frame['size']): Box => ({
  x: box.x * width,
  y: box.y * height,
  width: box.width * width,
  height: box.height * height,
});

/** Names over the resting map, the first language over the second. For the eye: the words of the slide say the place. */
export function StageLabels({ labels, frame, lang, second, places, tags }: StageLabelsProps) {
  const { view, size } = frame;
  const scale = stageScale(size);
  const placed = useMemo(() => {
    const project = projector(view, size);
    const only = places.length === 1 ? places[0] : undefined;
    const circles = places.flatMap((place): Box[] => {
      if (!place.radiusMetres) return [];
      const { x, y } = project(place);
      const half = Math.abs(project({ lat: place.lat + place.radiusMetres / 111_320, lng: place.lng }).y - y) * 0.9;
      return [{ x: x - half, y: y - half, width: 2 * half, height: 2 * half }];
    });
    return placeStageLabels(labels, {
      lang,
      second,
      scale,
      zoom: view.zoom - Math.log2(scale),
      size,
      project,
      obstacles: [scaled(WORDS, size), scaled(noteBox(second !== null), size), scaled(FOOT, size), ...circles],
      pinned: only && !only.radiusMetres && !only.isPoint ? only.id : null,
    });
  }, [labels, view, size, scale, lang, second, places]);

  return (
    <div className={styles.labels} aria-hidden="true">
      {placed.map((label) => (
        <span key={label.id} className={styles.spot} style={{ transform: `translate(${label.at.x}px, ${label.at.y}px)` }}>
          {label.isBeside && <span className={styles.mark} />}
          <span className={styles.label} data-kind={label.kind} data-beside={label.isBeside || undefined} data-pinned={isPinned(label.id, places) || undefined}>
            <span className={styles.first} lang={tags[lang]}>
              {label.first}
            </span>
            {label.second && second && (
              <span className={styles.second} lang={tags[second]}>
                {label.second}
              </span>
            )}
          </span>
        </span>
      ))}
    </div>
  );
}

function isPinned(id: string, places: readonly StagePlace[]): boolean {
  const [only, ...others] = places;
  return others.length === 0 && only !== undefined && only.radiusMetres === null && !only.isPoint && only.id === id;
}
