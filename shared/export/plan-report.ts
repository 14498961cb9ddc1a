import { longDate } from '#shared/lib/dates.ts';
import {
  movementLine,
  type CommitmentPlace,
  type StandingCommitment,
} from '#shared/model/commitment.ts';
import type { Acronym } from '#shared/model/glossary.ts';
import { pageLabel } from '#shared/model/page.ts';
import { withAbbreviations } from './abbreviations.ts';
import { heading, paragraph, type DocumentModel, type TableCell } from './document-model.ts';
import { linesInWords } from './in-words.ts';

/** What a report on a service or a priority is made of. */
interface PlanReportFacts {
  /** "Fostering", "Priority 2: Localities". */
  readonly subject: string;
  readonly commitments: readonly StandingCommitment[];
  /** The titles of the papers, by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** ISO dates: of the newest pack, and of the day it is made on. */
  readonly asAt: string;
  readonly madeOn: string;
  readonly acronyms: readonly Acronym[];
}

/** What a report is called, on its first line and as a file. */
export function planReportTitle(subject: string): string {
  return `Commitments – ${subject}`;
}

/** Where a commitment stands in words that can open a line: "Not reached". */
function stateWords({ state }: StandingCommitment): string {
  return `${state.charAt(0).toUpperCase()}${state.slice(1)}`;
}

function placeWords(titles: PlanReportFacts['titles'], place: CommitmentPlace): string {
  const { document, page, lineFrom, lineTo } = place;
  return `${titles.get(document) ?? document}, ${pageLabel(page)}, ${linesInWords(lineFrom, lineTo)} of the text`;
}

/** Each place once: that of the figure first, then those of the newest entry. */
function sources({ titles }: PlanReportFacts, commitment: StandingCommitment): TableCell {
  const newest = commitment.entries.toSorted((a, b) => a.setIn.localeCompare(b.setIn)).at(-1);
  const places = [...(commitment.latest?.sources ?? []), ...(newest?.sources ?? [])];
  const words = new Set(places.map((place) => placeWords(titles, place)));
  return [...words].map((one) => paragraph(one));
}

/** A page on a service or a priority: its commitments, where each stands as at the newest pack, figures and sources. */
export function buildPlanReport(facts: PlanReportFacts): DocumentModel {
  const title = planReportTitle(facts.subject);
  const rows = facts.commitments.map((one): readonly TableCell[] => [
    [paragraph(one.topic)],
    [paragraph(stateWords(one))],
    [paragraph(one.why), ...(one.movement.length > 0 ? [paragraph(movementLine(one))] : [])],
    sources(facts, one),
  ]);
  return withAbbreviations(
    {
      title,
      description: `Where the commitments stand as at the pack of ${longDate(facts.asAt)}.`,
      language: 'en-GB',
      orientation: 'landscape',
      header: title,
      footer: `Made on ${longDate(facts.madeOn)}`,
      madeOn: facts.madeOn,
      blocks: [
        heading(1, title),
        paragraph(
          `As at the pack of ${longDate(facts.asAt)}. States are worked out from printed figures; they are not the council’s own rating.`,
        ),
        rows.length === 0
          ? paragraph('No commitment that is followed through the plans cites this part of them.')
          : {
              kind: 'table',
              columns: [
                { heading: 'Commitment', share: 22 },
                { heading: 'State', share: 12 },
                { heading: 'Why', share: 40 },
                { heading: 'Where printed', share: 26 },
              ],
              rows,
            },
      ],
    },
    facts.acronyms,
  );
}
