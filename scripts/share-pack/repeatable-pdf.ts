const DATE = /(?<=\/(?:CreationDate|ModDate) \(D:)\d{14}/g;
const NODE = /(?<=\(node)\d{8}(?=\))/g;

/** Pages of a PDF of Chromium, whose objects are written in the open. */
export function countPages(bytes: Buffer): number {
  return [...bytes.toString('latin1').matchAll(/\/Type \/Page\b(?!s)/g)].length;
}

/**
 * The same PDF whenever and wherever it was made: its dates become the date of the data, and the names of its table cells,
 * which the browser counts for as long as it runs, are counted from one. No byte moves, so that the table of objects holds.
 * @param date yyyy-mm-dd
 */
export function repeatablePdf(bytes: Buffer, date: string): Buffer {
  const text = bytes.toString('latin1');
  const day = `${date.replaceAll('-', '')}000000`;
  const nodes = [...new Set([...text.matchAll(NODE)].map(([name]) => name))].toSorted();
  const names = new Map(nodes.map((name, index) => [name, String(index + 1).padStart(name.length, '0')]));
  const same = text.replaceAll(DATE, day).replaceAll(NODE, (name) => names.get(name) ?? name);
  return Buffer.from(same, 'latin1');
}
