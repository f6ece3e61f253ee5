const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * Replaces what must be there: a file of another version of the library must not pass half mended.
 * @throws where nothing matches
 */
export function replaceIn(xml: string, pattern: RegExp | string, by: string): string {
  if (typeof pattern === 'string' ? !xml.includes(pattern) : xml.search(pattern) === -1) throw new Error(`the presentation has no ${pattern}`);
  return xml.replace(pattern, () => by);
}
