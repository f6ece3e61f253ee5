import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { enterprisesSlice } from '#data/slices/enterprises.ts';
import { createFormatter } from '#i18n/format.ts';
import { createI18n } from '#i18n/instance.ts';
import { LANGS, LANGUAGE_TAG, type Lang } from '#i18n/languages.ts';
import { pathOf } from '#routing/paths.ts';
import { loadDataset } from '#scripts/load-dataset.ts';
import { toCsv } from './csv.ts';
import { downloadParksSlice, downloadPoliciesSlice } from './download-slices.ts';
import { enterpriseSet, parkSet, policySet } from './export-set.ts';
import type { Table } from './table.ts';
import type { ExportWords } from './words.ts';
import { toXlsx } from './xlsx.ts';

const data = loadDataset();

function wordsOf(lang: Lang, sources: ExportWords['sources']): ExportWords {
  const names = ['common', 'download', 'format', 'vocabulary'];
  const i18n = createI18n(lang, Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(`locales/${lang}/${name}.json`, 'utf8'))])));
  return {
    t: i18n.getFixedT(LANGUAGE_TAG[lang], ['download', 'vocabulary', 'format', 'common']),
    format: createFormatter(lang, (key) => String(i18n.getResource(LANGUAGE_TAG[lang], 'format', key) ?? '')),
    lang,
    sources,
    address: (ref) => `https://example.org${pathOf(lang, ref)}`,
  };
}

function setsOf(lang: Lang) {
  const [parks, policies, enterprises] = [downloadParksSlice(data, lang), downloadPoliciesSlice(data, lang), enterprisesSlice(data, lang)];
  return {
    parks: parkSet(
      parks,
      data.parks.map(({ slug }) => slug),
      wordsOf(lang, parks.sources),
    ),
    policies: policySet(
      policies,
      data.policies.map(({ id }) => id),
      wordsOf(lang, policies.sources),
    ),
    enterprises: enterpriseSet(
      enterprises,
      data.enterprises.map(({ id }) => id),
      wordsOf(lang, enterprises.sources),
    ),
  };
}

async function readBack(tables: readonly Table[]): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await (await toXlsx(tables)).arrayBuffer());
  return workbook;
}

/** Cells of a sheet as an independent library reads them; an empty cell is null. */
function cellsOf(workbook: ExcelJS.Workbook, { name, columns }: Table): unknown[][] {
  const sheet = workbook.getWorksheet(name);
  const rows: unknown[][] = [];
  sheet?.eachRow((row) => rows.push(columns.map((_column, index) => row.getCell(index + 1).value)));
  return rows;
}

describe.each(LANGS)('files in %s', (lang) => {
  const sets = setsOf(lang);
  const tables = Object.values(sets).map((set) => set.table);

  it('CSV begins with the mark Excel needs and reads back cell by cell', () => {
    for (const table of tables) {
      const text = toCsv(table);
      expect(text.startsWith('\ufeff')).toBe(true);
      const rows = parse(Buffer.from(text, 'utf8'), { bom: true });
      expect(rows[0]).toEqual(table.columns.map(({ header }) => header));
      expect(rows.slice(1)).toEqual(table.rows.map((row) => row.map((cell) => String(cell ?? ''))));
    }
  });

  it('a workbook reads back with numbers as numbers and text as text', async () => {
    for (const { table, more } of Object.values(sets)) {
      const workbook = await readBack([table, ...more]);
      expect(workbook.worksheets.map(({ name }) => name)).toEqual([table, ...more].map(({ name }) => name));
      for (const sheet of [table, ...more]) {
        expect(cellsOf(workbook, sheet)).toEqual([sheet.columns.map(({ header }) => header), ...sheet.rows]);
      }
    }
  });

  it('every row and every figure names its sources', () => {
    const { t } = wordsOf(lang, {});
    for (const { table, more } of Object.values(sets)) {
      const sourced = [table, ...more].filter(({ columns }) => columns.some(({ header }) => header === t('column.source')));
      for (const { columns, rows } of sourced) {
        const index = columns.findIndex(({ header }) => header === t('column.source'));
        expect(rows.filter((row) => !row[index])).toEqual([]);
      }
    }
  });

  it('has no cell that a spreadsheet would run as a formula', () => {
    const texts = Object.values(sets).flatMap(({ table, more }) => [table, ...more].flatMap(({ rows }) => rows.flat()));
    expect(texts.filter((cell) => typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('has the chosen records only, in the order they were given', () => {
    const slice = downloadParksSlice(data, lang);
    const { table } = parkSet(slice, ['keyou-sic-park', 'no-such-park', 'limin-biopharma-park'], wordsOf(lang, slice.sources));
    expect(table.rows.map(([number]) => number)).toEqual([12, 6]);
  });
});
