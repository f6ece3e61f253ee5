import type { AsPlainObject } from 'minisearch';

/** The index as it travels: one line for every term, with the fields and records that have it: "космос 0:3,17;2:4". */
export type PackedIndex = Omit<AsPlainObject, 'index'> & { terms: string };

type Postings = AsPlainObject['index'][number][1];

function packPostings(postings: Postings): string {
  return Object.entries(postings)
    .map(([field, records]) => `${field}:${Object.keys(records).join(',')}`)
    .join(';');
}

/** Every record has a term of a field once: how often it stands there says nothing of a name. */
function unpackPostings(text: string): Postings {
  const fields = text.split(';').map((part) => {
    const [field = '', records = ''] = part.split(':');
    return [field, Object.fromEntries(records.split(',').map((record) => [record, 1]))];
  });
  return Object.fromEntries(fields);
}

/** Sorted, so that neighbours are alike and compress well. */
export function packIndex({ index, ...rest }: AsPlainObject): PackedIndex {
  const lines = index.map(([term, postings]) => `${term} ${packPostings(postings)}`);
  return { ...rest, terms: lines.toSorted().join('\n') };
}

export function unpackIndex({ terms, ...rest }: PackedIndex): AsPlainObject {
  const index = terms.split('\n').map((line): AsPlainObject['index'][number] => {
    const [term = '', postings = ''] = line.split(' ');
    return [term, unpackPostings(postings)];
  });
  return { ...rest, index };
}
