import { textWidth } from '#map/base/place-labels.ts';
import { type Box, isOverlapping } from '#map/frame/box.ts';
import type { Size, Xy } from '#map/frame/mercator.ts';
import type { BaseMapLabel, MapLang } from '#map/types.ts';

interface Look {
  /** Size of the first language in pixels of the design. */
  size: number;
  /** The name stands beside a square on the point. */
  isBeside: boolean;
}

/** By falling priority. On a wall a few large names say more than all of them: roads, stops and parks are left out. */
const LOOKS = {
  city: { size: 52, isBeside: false },
  district: { size: 42, isBeside: false },
  station: { size: 34, isBeside: true },
  water: { size: 36, isBeside: false },
  area: { size: 36, isBeside: false },
  airport: { size: 34, isBeside: true },
} as const satisfies Record<string, Look>;

export type StageLabelKind = keyof typeof LOOKS;
const PRIORITY = Object.keys(LOOKS);

/** Stations whose names help a visitor; the smaller ones would crowd the wall. */
const STATIONS = ['station-north', 'station-harbin', 'station-west'];
const SECOND_SHARE = 0.82;
const LINE = 1.25;
const GAP = 16;
/** Chinese reads smaller than it measures: one step up. */
export const CJK_STEP = 1.16;

export interface StageLabel {
  id: string;
  kind: StageLabelKind;
  first: string;
  /** Null where there is no second language or it writes the same. */
  second: string | null;
  at: Xy;
  isBeside: boolean;
}

export interface StageLabelScene {
  lang: MapLang;
  second: MapLang | null;
  /** Pixels of the screen for one of the design. */
  scale: number;
  /** Zoom as it would be in the design's frame. */
  zoom: number;
  size: Size;
  project: (label: BaseMapLabel) => Xy;
  obstacles: readonly Box[];
  /** Name of the place that is shown: it stands whatever comes near. */
  pinned: string | null;
}

const isKind = (kind: string): kind is StageLabelKind => kind in LOOKS;

function widthOf(text: string, size: number, lang: MapLang): number {
  return textWidth(text, lang === 'zh' ? size * CJK_STEP : size);
}

function boxOf(label: StageLabel, { lang, second, scale }: StageLabelScene): Box {
  const size = LOOKS[label.kind].size * scale;
  const wide = Math.max(widthOf(label.first, size, lang), label.second && second ? widthOf(label.second, size * SECOND_SHARE, second) : 0);
  const height = size * LINE * (label.second ? 1 + SECOND_SHARE : 1) * CJK_STEP;
  const gap = GAP * scale;
  const x = label.isBeside ? label.at.x - gap : label.at.x - wide / 2;
  return { x: x - gap, y: label.at.y - height / 2 - gap / 2, width: wide + (label.isBeside ? size : 0) + 3 * gap, height: height + gap };
}

function candidates(labels: readonly BaseMapLabel[], scene: StageLabelScene): StageLabel[] {
  return labels
    .flatMap((label) => {
      const isPinned = label.id === scene.pinned;
      if (!isKind(label.kind) || (label.min > scene.zoom && !isPinned) || (label.kind === 'station' && !STATIONS.includes(label.id))) return [];
      const first = label.name[scene.lang];
      const second = scene.second ? label.name[scene.second] : null;
      return [
        { id: label.id, kind: label.kind, first, second: second === first ? null : second, at: scene.project(label), isBeside: LOOKS[label.kind].isBeside },
      ];
    })
    .sort((a, b) => Number(b.id === scene.pinned) - Number(a.id === scene.pinned) || PRIORITY.indexOf(a.kind) - PRIORITY.indexOf(b.kind));
}

const isInside = (box: Box, { width, height }: Size): boolean => box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

/** Names in one language or two: the first language leads, a name is dropped rather than shrunk, a river is named once. */
export function placeStageLabels(labels: readonly BaseMapLabel[], scene: StageLabelScene): StageLabel[] {
  const taken: Box[] = [...scene.obstacles];
  const named = new Set<string>();
  return candidates(labels, scene).filter((label) => {
    const box = boxOf(label, scene);
    const isFree = label.id === scene.pinned || (!named.has(label.first) && !taken.some((other) => isOverlapping(box, other)));
    if (!isFree || !isInside(box, scene.size)) return false;
    taken.push(box);
    named.add(label.first);
    return true;
  });
}
