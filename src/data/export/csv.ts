import Papa from 'papaparse';
import type { Table } from './table.ts';

/** Without this mark Excel reads UTF-8 as the code page of the machine. */
const BYTE_ORDER_MARK = '\ufeff';

/** The table as CSV (RFC 4180, UTF-8 with a byte order mark), so that a double click opens it right. */
export function toCsv(table: Table): string {
  return `${BYTE_ORDER_MARK}${Papa.unparse({ fields: table.columns.map(({ header }) => header), data: table.rows }, { newline: '\r\n' })}\r\n`;
}
