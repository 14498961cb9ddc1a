import { plainText } from './plain-text.ts';

/** A table on its way to a CSV file: cells as they are to be written, already guarded. Dates are ISO. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a spreadsheet takes for the start of a formula, by its first character after compatibility folding (NFKC). */
const formulaLeads: ReadonlySet<string> = new Set(['=', '+', '-', '@', '\u2212']);

/** What may stand before a formula and be passed over: white space, and marks that take no room. */
const passedOver = /^[\s\p{Cf}\u2800\u3164]*/u;

/**
 * A cell that no spreadsheet takes for a formula. One that starts with = + - @, their full-width or other compatibility
 * forms (＝ ＋ － ＠ ﹦ ⁺ …) or the minus sign, even after spaces or invisible marks, or that starts with a tab or a line
 * end, gets an apostrophe before it; everything else is left as it is. The apostrophe shows, which is the price: a cell
 * printed "-" reads "'-". To undo it, take one apostrophe off the front of a cell whose second character is one of those.
 * Control characters are taken out first, so that none of them hides a lead.
 */
export function guardCell(text: string): string {
  const plain = plainText(text);
  if (/^[\t\n]/.test(plain)) return `'${plain}`;
  const [first = ''] = plain.replace(passedOver, '');
  return formulaLeads.has(first.normalize('NFKC').charAt(0)) ? `'${plain}` : plain;
}

/** Makes a table of cells that may be text, numbers or nothing; text is guarded, nothing is an empty cell. */
export function toCsvTable(
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): CsvTable {
  return {
    header: header.map(guardCell),
    rows: rows.map((row) =>
      row.map((cell) => {
        if (cell === null) return '';
        return typeof cell === 'number' ? String(cell) : guardCell(cell);
      }),
    ),
  };
}
