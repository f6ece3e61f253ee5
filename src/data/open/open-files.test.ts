import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '#scripts/load-dataset.ts';
import { openFiles } from './open-files.ts';
import { OPEN_KINDS, openFilesOf } from './open-kinds.ts';
import { OPEN_TABLES } from './open-tables.ts';

const data = loadDataset();
const files = openFiles(data, { name: 'Map', url: 'https://example.org/en/sources/' });

it('writes exactly the files that the page and its metadata name', () => {
  expect([...files.keys()].toSorted()).toEqual(
    OPEN_KINDS.flatMap(openFilesOf)
      .map(({ name }) => name)
      .toSorted(),
  );
});

describe.each(OPEN_KINDS)('%s', (kind) => {
  const table = OPEN_TABLES[kind](data);
  const json = JSON.parse(files.get(`${kind}.json`) ?? '');

  it('as CSV begins with the mark Excel needs and reads back cell by cell', () => {
    const text = files.get(`${kind}.csv`) ?? '';
    expect(text.startsWith('\ufeff')).toBe(true);
    const rows = parse(Buffer.from(text, 'utf8'), { bom: true });
    expect(rows).toEqual([table.columns.map(({ header }) => header), ...table.rows.map((row) => row.map((cell) => String(cell ?? '')))]);
  });

  it('has a row in the table for every record of the JSON file', () => {
    expect(json.count).toBe(table.rows.length);
    expect(json.records).toHaveLength(table.rows.length);
  });

  it('as JSON names licence, date and page and holds nothing editorial', () => {
    expect(json).toMatchObject({ license: data.site.licence, date: data.site.dataDate, url: 'https://example.org/en/sources/', kind });
    expect(files.get(`${kind}.json`)).not.toMatch(/"(?:refs|\$schema)":/);
  });

  it('has column names of lower-case letters, each once', () => {
    const headers = table.columns.map(({ header }) => header);
    expect(headers.filter((header) => !/^[a-z]+(?:_[a-z]+)*$/.test(header))).toEqual([]);
    expect(new Set(headers).size).toBe(headers.length);
  });
});

it('names only sources that the file of sources has', () => {
  const known = new Set(data.sources.map(({ id }) => id));
  const named = OPEN_KINDS.filter((kind) => kind !== 'sources').flatMap((kind) => {
    const { columns, rows } = OPEN_TABLES[kind](data);
    const index = columns.findIndex(({ header }) => header === 'sources');
    return rows.flatMap((row) => String(row[index] ?? '').split('; '));
  });
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

it('the places are one feature a park, with licence and date', () => {
  const places = JSON.parse(files.get('parks.geojson') ?? '');
  expect(places).toMatchObject({ type: 'FeatureCollection', license: data.site.licence.url, date: data.site.dataDate });
  expect(places.features.map((feature: { id: string }) => feature.id)).toEqual(data.parks.map(({ slug }) => slug));
});
