import { PALETTE, THEME } from '#data/pptx/palette.ts';
import { escapeXml, replaceIn } from './xml.ts';

/**
 * Fonts of the file, none of them in it. Arial is in every PowerPoint and WPS, and what stands in for it elsewhere has its
 * widths; Microsoft YaHei comes with Windows, with Office for Mac and with WPS, and other systems replace it by their own
 * sans-serif hanzi, which are as wide.
 */
export const FONTS = { latin: 'Arial', hanzi: 'Microsoft YaHei' } as const;

function fontXml(name: 'majorFont' | 'minorFont'): string {
  const scripts = `<a:font script="Hans" typeface="${FONTS.hanzi}"/><a:font script="Cyrl" typeface="${FONTS.latin}"/>`;
  return `<a:${name}><a:latin typeface="${FONTS.latin}"/><a:ea typeface="${FONTS.hanzi}"/><a:cs typeface="${FONTS.latin}"/>${scripts}</a:${name}>`;
}

/** Colours and fonts of the product as the theme of the file. */
export function mendTheme(xml: string, name: string): string {
  const title = escapeXml(name);
  const colours = Object.entries(THEME).map(([place, ink]) => `<a:${place}><a:srgbClr val="${PALETTE[ink].toUpperCase()}"/></a:${place}>`);
  const withColours = replaceIn(xml, /<a:clrScheme[\s\S]*?<\/a:clrScheme>/, `<a:clrScheme name="${title}">${colours.join('')}</a:clrScheme>`);
  const fonts = `<a:fontScheme name="${title}">${fontXml('majorFont')}${fontXml('minorFont')}</a:fontScheme>`;
  const withFonts = replaceIn(withColours, /<a:fontScheme[\s\S]*?<\/a:fontScheme>/, fonts);
  return replaceIn(withFonts, 'name="Office Theme"', `name="${title}"`);
}
