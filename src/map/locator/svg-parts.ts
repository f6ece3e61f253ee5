import { paintAt, paintKind, STEPS } from '#map/base/layer-style.ts';
import { lookOf, type PlacedLabel } from '#map/base/place-labels.ts';
import { metresPerPixel, type Size, type Xy } from '#map/frame/mercator.ts';
import { scaleBar } from '#map/frame/scale-bar.ts';
import type { BaseMapData, MapLang, MapView } from '#map/types.ts';
import { INK, LIGHT } from './light-palette.ts';
import { featurePath, type PathScene } from './path-data.ts';
import { element, escapeXml, FONT_FAMILY } from './svg-text.ts';

/** Paths of all features of each kind, joined; kinds out of the picture are left out. */
export function pathsByKind(basemap: BaseMapData, scene: PathScene): Map<string, string> {
  const paths = new Map<string, string>();
  for (const feature of basemap.features) {
    const kind = paintKind(feature.properties);
    const d = (paths.get(kind) ?? '') + featurePath(feature, scene);
    if (d !== '') paths.set(kind, d);
  }
  return paths;
}

/** Ground, water, roads, rail and metro at a zoom. A kind painted twice, as case and fill, is written once and used twice. */
export function drawGround(basemap: BaseMapData, zoom: number, scene: PathScene & { id: string }): { body: string; defs: string } {
  const paths = pathsByKind(basemap, scene);
  const shown = STEPS.flatMap(({ kind, ...step }) => {
    const paint = paintAt({ kind, ...step }, zoom, LIGHT);
    return paint && paths.has(kind) ? [{ kind, paint }] : [];
  });
  const isTwice = (kind: string): boolean => shown.filter((item) => item.kind === kind).length > 1;
  const twice = [...paths].filter(([kind]) => isTwice(kind));
  const body = shown.map(({ kind, paint }) => {
    const look = {
      fill: paint.fill,
      'fill-rule': paint.fill ? 'evenodd' : undefined,
      stroke: paint.stroke,
      'stroke-width': paint.width,
      'stroke-dasharray': paint.dash,
      'stroke-linecap': paint.dash ? 'butt' : undefined,
      opacity: paint.opacity,
    };
    return isTwice(kind) ? element('use', { href: `#${scene.id}-${kind}`, ...look }) : element('path', { d: paths.get(kind), ...look });
  });
  return { body: body.join(''), defs: twice.map(([kind, d]) => element('path', { id: `${scene.id}-${kind}`, d })).join('') };
}

/** From line to line of a hatch. */
const HATCH_STEP = 7;

/**
 * 45° lines inside a circle. Chords instead of a pattern: a PDF turns a pattern into a picture of the screen's resolution,
 * and on paper it shows.
 */
function chordsOf({ x, y }: Xy, radius: number): string {
  const most = Math.ceil(radius / HATCH_STEP) - 1;
  const offsets = Array.from({ length: 2 * most + 1 }, (_line, index) => (index - most) * HATCH_STEP);
  return offsets
    .map((offset) => {
      const half = Math.sqrt((radius ** 2 - offset ** 2) / 2);
      const middle = offset * Math.SQRT1_2;
      const [startX, startY, run] = [x + middle + half, y + middle - half, 2 * half].map((length) => Math.round(length * 10) / 10);
      return `M${startX} ${startY}l-${run} ${run}`;
    })
    .join('');
}

/** A place to scale: somewhere in here. */
export function drawCircle(at: Xy, radius: number, isSelected: boolean): string {
  const colour = isSelected ? INK.seal : INK.river;
  const edge = isSelected ? { 'stroke-width': 2 } : { 'stroke-width': 1.4, 'stroke-dasharray': '2 5', 'stroke-linecap': 'round' };
  const hatch = element('path', { d: chordsOf(at, radius), stroke: colour, 'stroke-opacity': isSelected ? '.42' : '.3' });
  return hatch + element('circle', { cx: at.x, cy: at.y, r: radius, fill: colour, 'fill-opacity': '.07', stroke: colour, ...edge });
}

/** A name on paper. A district has no geometry of its own: a dashed box says so. */
export function drawNameBox(at: Xy, text: string, look: { width: number; isSelected: boolean; isDistrict: boolean }): string {
  const colour = look.isSelected ? INK.seal : INK.ink;
  const width = look.width + 24;
  const box = {
    x: at.x - width / 2,
    y: at.y - 16,
    width,
    height: 32,
    rx: 8,
    fill: INK.paper,
    ...(look.isDistrict ? { stroke: colour, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' } : {}),
  };
  const name = element('text', { x: at.x, y: at.y + 5, 'text-anchor': 'middle', 'font-size': 14, 'font-weight': 600, fill: colour }, escapeXml(text));
  return element('rect', box) + name;
}

/** The number of parks of a place, as the badges of the live map: ink on a circle, a dashed box for a district. */
export function drawCountBadge(at: Xy, text: string, look: { width: number; isDistrict: boolean }): string {
  const width = look.width + 18;
  const edge = look.isDistrict ? { stroke: INK.ink, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' } : {};
  const box = { x: at.x - width / 2, y: at.y - 13, width, height: 26, rx: 7, fill: look.isDistrict ? INK.paper : INK.ink, ...edge };
  const colour = look.isDistrict ? INK.ink : INK.paper;
  const number = element('text', { x: at.x, y: at.y + 5, 'text-anchor': 'middle', 'font-size': 14, 'font-weight': 600, fill: colour }, escapeXml(text));
  return element('rect', box) + number;
}

function drawLabel({ kind, text, angle, at, drop }: PlacedLabel, lang: MapLang): string {
  const { size, tracking } = lookOf(kind);
  const mark =
    drop > 0 ? element('rect', { x: at.x - 3.5, y: at.y - 3.5, width: 7, height: 7, rx: 1, fill: INK.halo, stroke: INK.label, 'stroke-width': 1.5 }) : '';
  const attributes = {
    x: at.x,
    y: at.y + drop + size * 0.35,
    'text-anchor': 'middle',
    'font-size': size,
    'font-weight': kind === 'city' ? 600 : undefined,
    'letter-spacing': lang === 'zh' && tracking > 0 ? `${tracking}em` : undefined,
    fill: kind === 'water' ? INK.water : kind === 'city' ? INK.ink : INK.label,
    transform: angle === 0 ? undefined : `rotate(${angle} ${Math.round(at.x)} ${Math.round(at.y)})`,
  };
  return mark + element('text', attributes, escapeXml(text));
}

export function drawLabels(labels: readonly PlacedLabel[], lang: MapLang): string {
  const halo = { stroke: INK.halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'stroke-opacity': '.85', 'paint-order': 'stroke' };
  return labels.length === 0 ? '' : element('g', halo, labels.map((label) => drawLabel(label, lang)).join(''));
}

export interface ScaleWords {
  kilometres: (value: number) => string;
  metres: (value: number) => string;
}

/** Scale bar at the lower left. */
export function drawScale(view: MapView, size: Size, words: ScaleWords): string {
  const { metres, width } = scaleBar(metresPerPixel(view.lat, view.zoom), 90);
  const y = size.height - 14;
  const text = metres >= 1000 ? words.kilometres(metres / 1000) : words.metres(metres);
  const bar = element('path', { d: `M14 ${y - 5}v5h${Math.round(width)}v-5`, fill: 'none', stroke: INK.label });
  return bar + element('text', { x: 14 + width + 8, y, 'font-size': 12, fill: INK.label }, escapeXml(text));
}

/** The outer element. No inline style anywhere: the content policy of the site would drop it. */
export function drawFrame(body: string, frame: Size & { name: string; lang: MapLang; defs: string }): string {
  const { width, height, name, lang, defs } = frame;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-label': name,
    'font-family': FONT_FAMILY[lang],
  };
  const land = element('rect', { width, height, fill: LIGHT.land });
  return element('svg', attributes, `<defs>${defs}</defs>${land}${body}`);
}
