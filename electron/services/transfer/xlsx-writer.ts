import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import writeExcelFile, {
  type CellObject,
  type Feature,
  type SheetData,
} from 'write-excel-file/node';
import { plainText } from '#shared/export/plain-text.ts';
import type { SheetCell, SheetModel } from '#shared/export/sheet.ts';
import { fixZipTimes } from './zip-times.ts';

/** What the library lets a picture in a sheet be; our sheets hold none. */
type FileContent = Stream | Buffer | Blob;

/** The most characters Excel keeps in a cell; with more, it takes the file for damaged. */
const mostCharacters = 32_767;
const cutShort = ' […] Cut here, because a cell holds no more.';

/** "A" for the first column, "AA" for the twenty-seventh. */
function columnLetters(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : `${columnLetters(Math.floor(index / 26) - 1)}${letter}`;
}

/** `_x0041_` would be read as "A" (ECMA-376, part 1, 22.9.2.19), so what only looks like that is written out. */
function withoutEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function toText(text: string): string {
  const plain = plainText(text);
  return withoutEscapes(
    plain.length > mostCharacters
      ? plain.slice(0, mostCharacters - cutShort.length).replace(/\p{Surrogate}$/u, '') + cutShort
      : plain,
  );
}

function toCell(cell: SheetCell): CellObject | null {
  const look = { alignVertical: 'top', wrap: true } as const;
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { ...look, type: Number, value: cell };
  // The type says that it is text, so no text is ever read as a formula.
  if (typeof cell === 'string') return { ...look, type: String, value: toText(cell) };
  return {
    ...look,
    type: Date,
    value: new Date(`${cell.day}T00:00:00Z`),
    format: 'd mmmm yyyy',
  };
}

/** Arrows over the columns to filter by; it stands right after the data (ECMA-376, part 1, 18.3.1.99). */
function autoFilter(reference: string): Feature<FileContent> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string) =>
            xml.replace('</sheetData>', `</sheetData><autoFilter ref="${reference}"/>`),
        },
      },
    },
  };
}

/**
 * Writes a sheet as Excel reads it: real dates, the header row frozen, widths as given, a filter over every column. The
 * same model gives the same bytes. Text is cleaned here, so no model can make a file that Excel refuses.
 */
export async function writeXlsx(model: SheetModel): Promise<Uint8Array> {
  const header = model.columns.map(({ heading }): CellObject => ({
    type: String,
    value: toText(heading),
    fontWeight: 'bold',
    alignVertical: 'top',
    wrap: true,
  }));
  const data: SheetData = [header, ...model.rows.map((row) => row.map(toCell))];
  const last = `${columnLetters(model.columns.length - 1)}${data.length}`;
  const buffer = await writeExcelFile(
    data,
    {
      sheet: model.name,
      columns: model.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    { features: [autoFilter(`A1:${last}`)] },
  ).toBuffer();
  const bytes = Uint8Array.from(buffer);
  fixZipTimes(bytes);
  return bytes;
}
