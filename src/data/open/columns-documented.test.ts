import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadDataset } from '#scripts/load-dataset.ts';
import { OPEN_KINDS } from './open-kinds.ts';
import { OPEN_TABLES } from './open-tables.ts';

const data = loadDataset();
const document = readFileSync('docs/DATA.md', 'utf8');

it.each(OPEN_KINDS)('docs/DATA.md names the columns of %s.csv in order', (kind) => {
  const headers = OPEN_TABLES[kind](data).columns.map(({ header }) => header);
  expect(document).toContain(`| ${kind} | ${headers.join(', ')} |\n`);
});
