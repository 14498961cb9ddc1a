import type { HandoverFacts } from '#shared/export/export-facts.ts';
import type { Library } from '#electron/services/library/library.ts';
import { standCommitments } from '#electron/services/library/stand-commitments.ts';

/** Paragraphs 3 and 4 of the monitoring report say how an item stands on the list and leaves it. */
const rulesOfTheList = [3, 4];

/** What the papers print that a handover needs beside what other exports hold. */
export async function readHandover(
  library: Library,
  monitoringItem: number | null,
): Promise<HandoverFacts> {
  const [attendance, minutes, asks, reports, commitments, planRows, { terms }, papers] =
    await Promise.all([
      library.listRecords('attendance'),
      library.listRecords('minute'),
      library.listRecords('ask'),
      library.listRecords('report'),
      standCommitments(library),
      library.listRecords('plan row'),
      library.getGlossary(),
      library.listDocuments(),
    ]);
  return {
    heldOn: attendance[0]?.heldOn ?? '',
    minutes,
    decided: asks.filter(({ kind }) => kind !== 'officer suggestion'),
    rules: reports
      .filter(({ item }) => item === monitoringItem)
      .flatMap(({ paragraphs, page }) =>
        paragraphs
          .filter(({ number }) => rulesOfTheList.includes(number))
          .map(({ number, text }) => ({ number, text, page })),
      ),
    commitments,
    planRows,
    papers,
    terms,
  };
}
