import { stringify } from 'csv-stringify/sync';
import type { CsvTable } from '#shared/export/csv.ts';

/**
 * The bytes of a CSV file: UTF-8 with a byte order mark (or Excel reads it as Windows-1252), CRLF, every cell in quotes
 * so that line ends inside a cell are safe. The cells come guarded and are written as they are.
 */
export function writeCsv(table: CsvTable): Uint8Array {
  const text = stringify([table.header, ...table.rows], {
    bom: true,
    record_delimiter: 'windows',
    quoted: true,
    quoted_empty: true,
  });
  return new TextEncoder().encode(text);
}
