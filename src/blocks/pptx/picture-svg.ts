import { type Drawing, MAP_STRIP } from '#data/pptx/page.ts';
import { PALETTE, SECTOR_COLOURS } from '#data/pptx/palette.ts';
import { qrSvg } from '#lib/qr.ts';
import { ICON_PATHS } from '#ui/icon-paths.ts';

/** A picture to be drawn on a canvas. */
export interface PictureSvg {
  svg: string;
  width: number;
  height: number;
}

const PLAQUE = 60;
const CODE = 33;
const FONT = "Arial,'Liberation Sans','Microsoft YaHei','PingFang SC','Noto Sans CJK SC',sans-serif";
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

function iconMarkup(name: keyof typeof ICON_PATHS): string {
  return ICON_PATHS[name]
    .map((shape) => {
      if (typeof shape === 'string') return `<path d="${shape}"/>`;
      const [tag, attributes] = shape;
      return `<${tag} ${Object.entries(attributes)
        .map(([key, value]) => `${key}="${value}"`)
        .join(' ')}/>`;
    })
    .join('');
}

/** The mark of a park, as the plaque of the pages. */
function plaqueSvg({ glyph, sector, isOutline }: Extract<Drawing, { of: 'plaque' }>): PictureSvg {
  const colour = `#${SECTOR_COLOURS[sector]}`;
  const edge = isOutline ? `fill="#fff" stroke="${colour}" stroke-width="2.5" stroke-dasharray="6 4"` : `fill="${colour}"`;
  const ground = `<rect x="2" y="2" width="${PLAQUE - 4}" height="${PLAQUE - 4}" rx="15" ${edge}/>`;
  const stroke = `fill="none" stroke="${isOutline ? colour : '#fff'}" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"`;
  const icon = `<g transform="translate(12 12) scale(1.5)" ${stroke}>${iconMarkup(glyph)}</g>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PLAQUE} ${PLAQUE}" width="${PLAQUE}" height="${PLAQUE}">${ground}${icon}</svg>`;
  return { svg, width: PLAQUE, height: PLAQUE };
}

/** A drawing of the map with its credit and review number under it. */
function mapSvg({ credit }: Extract<Drawing, { of: 'map' }>, map: string): PictureSvg {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(map) ?? []).map(Number);
  const full = height + MAP_STRIP;
  const look = `font-family="${FONT}" font-size="11" fill="#${PALETTE['ink-3']}"`;
  const baseline = height + MAP_STRIP - 7;
  const words = `<text x="4" y="${baseline}" ${look}>${escaped(credit.left)}</text><text x="${width - 4}" y="${baseline}" text-anchor="end" ${look}>${escaped(credit.right)}</text>`;
  const ground = `<rect width="${width}" height="${full}" fill="#fff"/>`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${full}" width="${width}" height="${full}">${ground}${map}${words}</svg>`,
    width,
    height: full,
  };
}

/** Markup of a picture; a map is made of its drawing. */
export function pictureSvg(drawing: Drawing, map: string): PictureSvg {
  switch (drawing.of) {
    case 'plaque':
      return plaqueSvg(drawing);
    case 'map':
      return mapSvg(drawing, map);
    case 'code':
      return { svg: qrSvg(drawing.text, 'M'), width: CODE, height: CODE };
  }
}
