import { pageLabel } from '#shared/model/page.ts';
import type { RoadmapRow } from '#shared/model/plan.ts';
import { toCsvTable, type CsvTable } from './csv.ts';

/** What is said of a quarter without words: in the paper an entry may stretch over several, and the text keeps no end. */
const notPlaced = 'continues the one before or is blank: span not recoverable from the text';

/** The roadmap for a spreadsheet: one row for each workstream and quarter, with where it is printed. */
export function buildRoadmapTable(
  rows: readonly RoadmapRow[],
  titles: ReadonlyMap<string, string>,
): CsvTable {
  return toCsvTable(
    ['Theme', 'Workstream', 'Year', 'Quarter', 'As printed', 'Placing', 'Document', 'Page', 'Line'],
    rows.flatMap(({ theme, workstream, cells, document, page, line }) =>
      cells.map(({ quarter, text, state }) => {
        const [year = '', part = ''] = quarter.split(' ');
        return [
          theme,
          workstream,
          year,
          part,
          text,
          state === 'printed' ? 'printed in this quarter' : notPlaced,
          titles.get(document) ?? document,
          pageLabel(page),
          line,
        ];
      }),
    ),
  );
}
