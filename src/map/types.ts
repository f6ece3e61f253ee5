import type { z } from 'zod';
import type { clusterSchema, glyphSchema, precisionSchema, sectorSchema } from '#data/schema/vocabulary.ts';

/** What goes into the map and comes out of it. The map knows no router, no query and no i18next: text comes in ready. */

export type MapLang = 'zh' | 'en' | 'ru';
export type ClusterId = z.infer<typeof clusterSchema>;
export type Precision = z.infer<typeof precisionSchema>;

export interface MapPoint {
  lat: number;
  lng: number;
}

export interface MapView extends MapPoint {
  zoom: number;
}

export interface MapPark {
  slug: string;
  /** Full name: the accessible name of the plaque and the first line of the rack's footer. */
  name: string;
  glyph: z.infer<typeof glyphSchema>;
  sector: z.infer<typeof sectorSchema>;
  precision: Precision;
  cluster: ClusterId;
  /** One ready line, such as "Planned total investment: CNY 970 million"; null where none is published. */
  figure: string | null;
  visited: boolean;
  /** Only for a surveyed site; drawn as a pin. */
  point?: MapPoint | undefined;
  /** Address of the profile: the footer is then a real link. A plain click calls `onOpen`. */
  href?: string | undefined;
}

export interface MapCluster extends MapPoint {
  id: ClusterId;
  /** Printed beside the count badge on small maps. */
  name: string;
  /** Title of the rack: "Around Zhigu Avenue: 6 parks". Also the accessible name of its badge. */
  title: string;
  /** One line on precision: "within 3 km, no street address published". */
  caption: string;
  precision: Precision;
  /** Radius of the circle; null for a district, where only the printed name is pointed at. */
  radiusMetres: number | null;
  /** Parks that pass the filter; a place without any is not drawn. */
  parks: MapPark[];
}

/** Every string the map shows or announces, in the language of the page. */
export interface MapTexts {
  /** Accessible name of the map. */
  mapName: string;
  zoomIn: string;
  zoomOut: string;
  /** Button that returns to the view of all places shown. */
  home: string;
  /** Accessible name of the footer, given the park: "Open the profile of …". */
  openProfile: (name: string) => string;
  /** Button that closes an opened rack on a small map. */
  close: string;
  /** "Map review no.: pending" */
  reviewNumber: string;
  /** "Schematic map, not to survey accuracy" */
  schematic: string;
  /** Words of the link to the data licence, with the sign: "© OpenStreetMap contributors". */
  attribution: string;
  /** Null where nothing may lead away: the words then name the address themselves. */
  attributionHref: string | null;
  /** Accessible name of the pointer to a place outside the frame; its click brings the place into view. */
  edgePointer: (name: string, distance: string) => string;
  /** "2 km", "500 m": the words of the scale bar. */
  kilometres: (value: number) => string;
  metres: (value: number) => string;
  /** Key to circle and dashed plaque, with the counts in the words; not drawn when left out. */
  legend?: { neighbourhood: string; district: string } | undefined;
}

export interface MapTarget extends MapPoint {
  name: string;
  /** "about 26 km in a straight line from Zhigu Avenue" */
  distanceText: string;
}

export interface ParkMapProps {
  lang: MapLang;
  basemap: BaseMapData;
  clusters: MapCluster[];
  selected: string | null;
  hovered: string | null;
  onSelect: (slug: string | null) => void;
  onHover: (slug: string | null) => void;
  onOpen: (slug: string) => void;
  /** Null fits the map to the places that have parks. */
  view: MapView | null;
  /** Called when the visitor moves the map; null when the home button returns to the fitted view. */
  onViewChange: (view: MapView | null) => void;
  labels: MapTexts;
  airport?: MapTarget | undefined;
}

/** What is drawn of `geo/basemap.json`. Coordinates are WGS-84, longitude first. */
export interface BaseMapData {
  features: BaseMapFeature[];
  labels: BaseMapLabel[];
}

export interface BaseMapFeature {
  properties: { kind: string; line?: number };
  geometry: BaseMapGeometry;
}

/** The open file itself: GeoJSON with labels beside the features, its licence and the origin of each feature. */
export interface BaseMapFile extends BaseMapData {
  licence: string;
  attribution: string;
  bbox: number[];
  features: (BaseMapFeature & { properties: { id: string; src: string[]; precision: string } })[];
}

/** Wide on purpose: the file is imported as plain JSON, where coordinates are arrays of numbers of any length. */
export interface BaseMapGeometry {
  type: string;
  coordinates: number[][] | number[][][] | number[][][][];
}

export interface BaseMapLabel extends MapPoint {
  id: string;
  kind: string;
  /** Least zoom at which the label is tried. */
  min: number;
  /** Rotation in degrees, clockwise, along the course of a river or a road. */
  angle?: number | undefined;
  name: Record<MapLang, string>;
}
