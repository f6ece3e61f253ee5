import writeExcelFile from 'write-excel-file/universal';
import type { Table } from './table.ts';

/** A workbook with one sheet for each table: heading row bold and fixed, numbers as numbers, everything else as text. */
export function toXlsx(tables: readonly Table[]): Promise<Blob> {
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [columns.map(({ header }) => ({ value: header, fontWeight: 'bold' as const, wrap: true })), ...rows],
  }));
  return writeExcelFile(sheets).toBlob();
}
