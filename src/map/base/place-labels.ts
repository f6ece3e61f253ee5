import { type Box, isOverlapping, overlapArea } from '#map/frame/box.ts';
import type { Xy } from '#map/frame/mercator.ts';
import type { BaseMapLabel, MapLang } from '#map/types.ts';

interface LabelLook {
  /** Font size in pixels. */
  size: number;
  /** Extra space after every Chinese sign, in ems: place names on maps are set wide. */
  tracking: number;
  /** Downward shift in pixels of the text from its point, where a mark stands on the point. */
  drop: number;
}

/** By falling priority: what stands first keeps its place, what collides later is dropped, never shrunk. */
const LOOKS = {
  city: { size: 18, tracking: 0.3, drop: 0 },
  district: { size: 14, tracking: 0.15, drop: 0 },
  water: { size: 13, tracking: 0.3, drop: 0 },
  station: { size: 12, tracking: 0, drop: 14 },
  airport: { size: 12, tracking: 0, drop: 18 },
  island: { size: 12, tracking: 0.05, drop: 0 },
  area: { size: 13, tracking: 0.1, drop: 0 },
  stop: { size: 12, tracking: 0, drop: 13 },
  road: { size: 12, tracking: 0, drop: 0 },
  green: { size: 12, tracking: 0, drop: 0 },
} as const satisfies Record<string, LabelLook>;

export type LabelKind = keyof typeof LOOKS;
const PRIORITY = Object.keys(LOOKS);

export interface PlacedLabel {
  id: string;
  kind: LabelKind;
  text: string;
  angle: number;
  at: Xy;
  drop: number;
}

export interface LabelScene {
  lang: MapLang;
  zoom: number;
  project: (label: BaseMapLabel) => Xy;
  /** Labels are tried inside this box only. */
  area: Box;
  /** Edge of the visible map: a name it would cut is dropped. */
  edge?: Box;
  /** Racks, the selected circle, controls: labels keep off them. */
  obstacles: readonly Box[];
  /** Ids of labels that are placed first and never dropped. */
  pinned?: readonly string[];
  /** Larger letters for screens read from further away; 1 unless given. */
  scale?: number | undefined;
}

const isKind = (kind: string): kind is LabelKind => kind in LOOKS;
const FIRST_WIDE_SIGN = 0x2e80;
const MARGIN = 4;

/** Width in pixels by the kind of script; close enough to keep labels apart, and the same on every machine. */
export function textWidth(text: string, size: number, tracking = 0): number {
  let ems = 0;
  for (const sign of text) {
    const isWide = (sign.codePointAt(0) ?? 0) >= FIRST_WIDE_SIGN;
    ems += isWide ? 1 + tracking : 0.58;
  }
  return ems * size;
}

/** Half extent of a label on screen, turned text included. */
export function halfExtent(text: string, look: LabelLook, angle: number): { width: number; height: number } {
  const width = textWidth(text, look.size, look.tracking) / 2;
  const height = look.size * 0.65;
  const turn = (Math.abs(angle) * Math.PI) / 180;
  return { width: width * Math.cos(turn) + height * Math.sin(turn), height: width * Math.sin(turn) + height * Math.cos(turn) };
}

export const lookOf = (kind: LabelKind): LabelLook => LOOKS[kind];

function scaledLook(kind: LabelKind, scale: number): LabelLook {
  const { size, tracking, drop } = LOOKS[kind];
  return { size: size * scale, tracking, drop: drop * scale };
}

function boxOf(label: PlacedLabel, scale: number): Box {
  const half = halfExtent(label.text, scaledLook(label.kind, scale), label.angle);
  const top = label.drop > 0 ? label.at.y - 5 : label.at.y - half.height;
  const bottom = label.at.y + label.drop + half.height;
  return { x: label.at.x - half.width - MARGIN, y: top - MARGIN / 2, width: 2 * (half.width + MARGIN), height: bottom - top + MARGIN };
}

const isPinned = ({ id }: { id: string }, { pinned }: LabelScene): boolean => pinned?.includes(id) ?? false;

function candidates(labels: readonly BaseMapLabel[], scene: LabelScene): PlacedLabel[] {
  return labels
    .flatMap((label) => {
      if ((label.min > scene.zoom && !isPinned(label, scene)) || !isKind(label.kind)) return [];
      const text = label.name[scene.lang];
      return [{ id: label.id, kind: label.kind, text, angle: label.angle ?? 0, at: scene.project(label), drop: scaledLook(label.kind, scene.scale ?? 1).drop }];
    })
    .sort((a, b) => Number(isPinned(b, scene)) - Number(isPinned(a, scene)) || PRIORITY.indexOf(a.kind) - PRIORITY.indexOf(b.kind));
}

function isCut(box: Box, edge: Box | undefined): boolean {
  if (!edge) return false;
  const shared = overlapArea(box, edge);
  return shared > 0 && shared < box.width * box.height - 1;
}

/** Greedy choice by priority: a label is kept when it touches no obstacle and no label kept before it. */
export function placeLabels(labels: readonly BaseMapLabel[], scene: LabelScene): PlacedLabel[] {
  const taken: Box[] = [...scene.obstacles];
  return candidates(labels, scene).filter((label) => {
    const box = boxOf(label, scene.scale ?? 1);
    const isFree = isPinned(label, scene) || !(isCut(box, scene.edge) || taken.some((other) => isOverlapping(box, other)));
    if (!isFree || !isOverlapping(box, scene.area)) return false;
    taken.push(box);
    return true;
  });
}
