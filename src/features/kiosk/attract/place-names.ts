import type { KioskCluster } from '#data/slices/fair/kiosk.ts';
import type { Lang } from '#i18n/languages.ts';
import { textWidth } from '#map/base/place-labels.ts';
import { type Box, distance, inflate, isOverlapping, moveInside, nearestPoint } from '#map/frame/box.ts';
import type { Xy } from '#map/frame/mercator.ts';
import type { BaseMapLabel, MapPoint } from '#map/types.ts';

type Names = Record<Lang, string>;
type Kind = 'place' | 'city' | 'other' | 'water';
type Anchor = 'start' | 'middle' | 'end';

/** A name on the map behind the cards: the first language over the two others. */
export interface PlaceName {
  id: string;
  /** Where the first line is written. */
  at: Xy;
  anchor: Anchor;
  names: Names;
  kind: Kind;
  box: Box;
}

export interface Circle {
  id: string;
  at: Xy;
  radius: number;
}

export interface NameScene {
  clusters: readonly KioskCluster[];
  circles: readonly Circle[];
  labels: readonly BaseMapLabel[];
  project: (point: MapPoint) => Xy;
  langs: readonly Lang[];
  /** Pixels of a rem: the size of everything. */
  unit: number;
  /** Part of the frame nothing lies over. */
  free: Box;
}

/** Sizes of the first line in rem, and the share of the second. */
export const NAME_SIZE: Record<Kind, number> = { place: 1.5, city: 1.7, other: 1.15, water: 1.15 };
export const SECOND_LINE = 0.72;
const LEADING = 1.25;

/** Names of the base map that help to find one's way at any size: by kind, those that show from this zoom at the latest. */
const LANDMARKS: Readonly<Record<string, number>> = { city: 9, district: 10, water: 11, airport: 10 };

/** Room of a name in two lines, from the point its first line is written at. */
function nameBox(names: Names, { at, anchor, size, langs }: { at: Xy; anchor: Anchor; size: number; langs: readonly Lang[] }): Box {
  const [first, ...others] = langs.map((lang) => names[lang]);
  const width = Math.max(textWidth(first ?? '', size), textWidth(others.join(' · '), size * SECOND_LINE));
  const shift = { start: 0, middle: width / 2, end: width }[anchor];
  return { x: at.x - shift, y: at.y - size, width, height: size * (LEADING + SECOND_LINE * LEADING) };
}

/** The same name with its left edge where its middle was. */
function besidePoint({ at, box, ...name }: PlaceName): PlaceName {
  return { ...name, at: { x: at.x + box.width / 2, y: at.y }, box: { ...box, x: box.x + box.width / 2 } };
}

/** Where the name of a circle may stand: beside it, over it, under it, and at last on it. */
function besideCircle({ at, radius }: Circle, size: number): { at: Xy; anchor: Anchor }[] {
  const gap = size * 0.6;
  return [
    { at: { x: at.x - radius - gap, y: at.y }, anchor: 'end' },
    { at: { x: at.x, y: at.y - radius - size * SECOND_LINE * LEADING - gap }, anchor: 'middle' },
    { at: { x: at.x + radius + gap, y: at.y }, anchor: 'start' },
    { at: { x: at.x, y: at.y + radius + size + gap }, anchor: 'middle' },
    { at, anchor: 'middle' },
  ];
}

function kindOf(label: BaseMapLabel): Kind {
  return label.kind === 'city' || label.kind === 'water' ? label.kind : 'other';
}

/** Every place a name may take, best first. */
function wishesOf({ clusters, circles, labels, project, langs, unit, free }: NameScene): PlaceName[][] {
  function wish(from: { id: string; names: Names; kind: Kind }, at: Xy, anchor: Anchor): PlaceName {
    const box = nameBox(from.names, { at, anchor, size: NAME_SIZE[from.kind] * unit, langs });
    // A centred name near the edge is moved into the frame; beside a circle it would then lie on it.
    const shift = anchor === 'middle' && from.kind !== 'water' ? moveInside(box, free).x - box.x : 0;
    return { ...from, at: { x: at.x + shift, y: at.y }, anchor, box: { ...box, x: box.x + shift } };
  }
  const places = clusters.map((cluster) => {
    const from = { id: cluster.id, names: cluster.names, kind: 'place' } as const;
    const circle = circles.find(({ id }) => id === cluster.id);
    // The box of a district begins at the point of its name: so it keeps off the circles west of it.
    if (!circle) return [besidePoint(wish(from, project(cluster), 'middle'))];
    return besideCircle(circle, NAME_SIZE.place * unit).map(({ at, anchor }) => wish(from, at, anchor));
  });
  const landmarks = labels
    .filter((label) => label.min <= (LANDMARKS[label.kind] ?? 0) && !clusters.some(({ id }) => id === label.id))
    .map((label) => {
      const [at, kind] = [project(label), kindOf(label)];
      // A river may be named beside its course.
      const steps = kind === 'water' ? [0, -3, 3, -5, 5] : [0];
      return steps.map((step) => wish({ id: label.id, names: label.name, kind }, { x: at.x, y: at.y + step * NAME_SIZE[kind] * unit }, 'middle'));
    });
  // A district is nothing but its name: it comes first and always stands.
  return [...places.toSorted((a, b) => a.length - b.length), ...landmarks];
}

function isInside(box: Box, frame: Box): boolean {
  return box.x >= frame.x && box.y >= frame.y && box.x + box.width <= frame.x + frame.width && box.y + box.height <= frame.y + frame.height;
}

/** Names that keep off the circles and off each other. What finds no room is left out, but a place known by name only. */
export function placeNames(scene: NameScene): PlaceName[] {
  const taken: { id: string; box: Box }[] = [];
  const placed: PlaceName[] = [];
  const isFree = ({ id, box }: PlaceName): boolean =>
    isInside(box, scene.free) &&
    !scene.circles.some((circle) => circle.id !== id && distance(nearestPoint(box, circle.at), circle.at) < circle.radius) &&
    !taken.some((other) => isOverlapping(other.box, inflate(box, scene.unit / 4)));
  for (const wishes of wishesOf(scene)) {
    const isPinned = wishes[0]?.kind === 'place' && wishes.length === 1;
    const found = wishes.find((wish) => isPinned || isFree(wish));
    // A river is named once, wherever there is room for it.
    if (!found || placed.some(({ names }) => names.zh === found.names.zh)) continue;
    placed.push(found);
    taken.push(found);
  }
  return placed;
}
