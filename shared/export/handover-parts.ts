import type { ExportLine } from '#shared/model/export.ts';
import {
  heading,
  paragraph,
  paragraphsOf,
  type DocumentBlock,
  type TableBlock,
} from './document-model.ts';

/** One part of a handover: what it says in the document, and the same as lines of the preview. */
export interface HandoverPart {
  readonly blocks: readonly DocumentBlock[];
  readonly lines: readonly ExportLine[];
}

/** A row of a part: a cell for each column. */
export interface HandoverRow {
  readonly id: string;
  readonly cells: readonly string[];
  readonly onlyHere?: boolean;
}

/** A part that is a table under a heading; `none` is said where it has no rows. */
export function tablePart(given: {
  readonly title: string;
  readonly intro?: readonly string[];
  readonly columns: TableBlock['columns'];
  readonly rows: readonly HandoverRow[];
  readonly none: string;
}): HandoverPart {
  const { title, intro = [], columns, rows, none } = given;
  const table: TableBlock = {
    kind: 'table',
    columns,
    rows: rows.map(({ cells }) =>
      cells.map((words) => (words.trim() === '' ? [paragraph('–')] : paragraphsOf(words))),
    ),
  };
  return {
    blocks: [
      heading(2, title),
      ...intro.map((words) => paragraph(words)),
      rows.length > 0 ? table : paragraph(none),
    ],
    lines: rows.map(({ id, cells, onlyHere = false }) => ({
      id,
      heading: title,
      text: cells[1] ?? '',
      detail: cells.flatMap((words, index) =>
        index === 1 || words.trim() === '' ? [] : [`${columns[index]?.heading ?? ''}: ${words}`],
      ),
      onlyOnThisComputer: onlyHere,
    })),
  };
}
