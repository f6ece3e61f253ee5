import type { BaseMapData, BaseMapFeature, BaseMapLabel } from './types.ts';

/**
 * The base map as it travels: only what is drawn, coordinates as steps of 0.0002 degrees, about a pixel at the deepest zoom.
 * A third smaller than the open file.
 */
export interface PackedBaseMap {
  kind: 'basemap';
  /** That of all data a page fetches; a test compares the two, since the map knows nothing of slices. */
  version: 2;
  features: { kind: string; line?: number; type: string; steps: PackedCoordinates }[];
  labels: PackedLabel[];
}

/** id, kind, lat and lng in steps, least zoom, angle, then the three names. */
type PackedLabel = [string, string, number, number, number, number, string, string, string];

/** Nested as in the geometry; the innermost list holds lng, lat, then differences. */
type PackedCoordinates = number[] | PackedCoordinates[];
type Coordinates = BaseMapFeature['geometry']['coordinates'];

const SCALE = 5000;

function isLine(coordinates: Coordinates): coordinates is number[][] {
  return typeof coordinates[0]?.[0] === 'number';
}

function packLine(line: readonly number[][]): number[] {
  let [x, y] = [0, 0];
  return line.flatMap(([lng = 0, lat = 0]) => {
    const [toX, toY] = [Math.round(lng * SCALE), Math.round(lat * SCALE)];
    const step = [toX - x, toY - y];
    [x, y] = [toX, toY];
    return step;
  });
}

function packCoordinates(coordinates: Coordinates): PackedCoordinates {
  return isLine(coordinates) ? packLine(coordinates) : coordinates.map(packCoordinates);
}

function unpackLine(steps: readonly number[]): number[][] {
  const line: number[][] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index + 1 < steps.length; index += 2) {
    x += steps[index] ?? 0;
    y += steps[index + 1] ?? 0;
    line.push([x / SCALE, y / SCALE]);
  }
  return line;
}

function isSteps(packed: PackedCoordinates): packed is number[] {
  return typeof packed[0] === 'number';
}

function unpackLines(packed: PackedCoordinates): number[][][] {
  return isSteps(packed) ? [unpackLine(packed)] : packed.flatMap(unpackLines);
}

function unpackCoordinates(packed: PackedCoordinates, type: string): Coordinates {
  if (type === 'MultiPolygon') return isSteps(packed) ? [] : packed.map(unpackLines);
  return isSteps(packed) ? unpackLine(packed) : unpackLines(packed);
}

function packLabel({ id, kind, lat, lng, min, angle, name }: BaseMapLabel): PackedLabel {
  return [id, kind, Math.round(lat * SCALE), Math.round(lng * SCALE), min, angle ?? 0, name.zh, name.en, name.ru];
}

function unpackLabel([id, kind, lat, lng, min, angle, zh, en, ru]: PackedLabel): BaseMapLabel {
  return { id, kind, lat: lat / SCALE, lng: lng / SCALE, min, ...(angle ? { angle } : {}), name: { zh, en, ru } };
}

export function packBasemap({ features, labels }: BaseMapData): PackedBaseMap {
  return {
    kind: 'basemap',
    version: 2,
    features: features.map(({ properties: { kind, line }, geometry }) => ({
      kind,
      ...(line === undefined ? {} : { line }),
      type: geometry.type,
      steps: packCoordinates(geometry.coordinates),
    })),
    labels: labels.map(packLabel),
  };
}

export function unpackBasemap({ features, labels }: PackedBaseMap): BaseMapData {
  return {
    features: features.map(({ kind, line, type, steps }) => ({
      properties: { kind, ...(line === undefined ? {} : { line }) },
      geometry: { type, coordinates: unpackCoordinates(steps, type) },
    })),
    labels: labels.map(unpackLabel),
  };
}
