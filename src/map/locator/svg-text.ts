import type { MapLang } from '#map/types.ts';

/** Families by script: text in SVG has no `:lang` rules to lean on, above all where the file stands alone. */
export const FONT_FAMILY = {
  zh: "'PingFang SC','HarmonyOS Sans SC','MiSans','Microsoft YaHei UI','Noto Sans CJK SC',sans-serif",
  en: "'Golos Text','Segoe UI','Helvetica Neue',Arial,sans-serif",
  ru: "'Golos Text','Segoe UI','Helvetica Neue',Arial,sans-serif",
} as const satisfies Record<MapLang, string>;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

export type Attributes = Record<string, string | number | undefined>;

const round = (value: number): number => Math.round(value * 10) / 10;

/** An element as text; attributes without a value are left out. */
export function element(tag: string, attributes: Attributes, content = ''): string {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(typeof value === 'number' ? round(value) : value))}"`);
  return content === '' ? `<${tag}${pairs.join('')}/>` : `<${tag}${pairs.join('')}>${content}</${tag}>`;
}
