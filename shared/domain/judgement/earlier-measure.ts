import type { StandingCommitment } from '#shared/model/commitment.ts';
import type { EarlierMonths, IndicatorRow } from '#shared/model/indicator.ts';
import type { EarlierPapers } from './earlier-months.ts';

/** One number and nothing beside it: "101", "82%", "82.4". */
const plainNumber = /^\d+(?:\.\d+)?%?$/;

/** The month of the readings that the plan of 2020 prints beside its measures. */
const readingMonth = 'Jul-20';

/**
 * What the plan of 2020 prints of the same measure: its reading of July 2020 and its target (003, "measures that
 * matter"). Only where the table of commitments ties both to the row by hand, calls them comparable and can hold the
 * target against the row's figures; and only where the reading is one plain number in the row's own unit.
 */
export function earlierMeasure(
  row: Pick<IndicatorRow, 'id' | 'unit'>,
  commitments: readonly StandingCommitment[],
  papers: EarlierPapers,
): EarlierMonths | null {
  for (const topic of commitments) {
    if (!topic.comparable) continue;
    for (const entry of topic.entries) {
      const { target, sources, july2020 } = entry;
      const [source] = sources;
      const isOf2020 = entry.plan === '2020 improvement plan (autumn 2020)';
      const isHeld = entry.figures.some((at) => topic.figures[at]?.rows.includes(row.id));
      const isInUnit = july2020.endsWith('%') === (row.unit === 'percentage');
      if (!isOf2020 || !isHeld || target.kind !== 'number' || !source) continue;
      if (entry.state === 'cannot be scored' || !plainNumber.test(july2020) || !isInUnit) continue;
      const { document, lineFrom, block, page } = source;
      const { title, year } = papers.get(document) ?? { title: document, year: '' };
      const mark = row.unit === 'percentage' ? '%' : '';
      return {
        document,
        year,
        title,
        name: entry.words,
        words: `Printed there as the measure “${entry.words}”.`,
        reason: entry.reading ?? topic.comparability,
        rows: [
          {
            row: `${document}/${topic.key}`,
            document,
            title,
            table: 'Measures that matter',
            line: lineFrom,
            block,
            page,
            printed: { printed: `${target.value}${mark}`, value: target.value },
            readings: [
              {
                month: readingMonth,
                printed: july2020,
                value: Number.parseFloat(july2020),
                note: null,
              },
            ],
          },
        ],
      };
    }
  }
  return null;
}
