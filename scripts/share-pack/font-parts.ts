import { readFileSync } from 'node:fs';

/** A part of a font that is cut by ranges of characters. */
export interface FontPart {
  /** Part of the file's name. */
  readonly name: string;
  /** As in CSS: "U+4e00-4e05,U+2192". */
  readonly range: string;
}

/** The numbered parts of a package by its own table; those with a name are whole scripts. */
export function readParts(file: string): FontPart[] {
  const table: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(table).flatMap(([key, range]) => {
    const name = /^\[(\d+)\]$/.exec(key)?.[1];
    return name ? [{ name, range }] : [];
  });
}

/** The parts that have at least one of these code points. */
export function partsWith(parts: readonly FontPart[], codes: ReadonlySet<number>): FontPart[] {
  return parts.filter(({ range }) => spansOf(range).some(([first, last]) => [...codes].some((code) => code >= first && code <= last)));
}

function spansOf(range: string): [number, number][] {
  return range.split(',').map((text) => {
    const [first = '', last = first] = text.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
