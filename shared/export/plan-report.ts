import { longDate } from '#shared/lib/dates.ts';
import {
  movementLine,
  type CommitmentPlace,
  type StandingCommitment,
} from '#shared/model/commitment.ts';
import { shortPaperName, type PaperDocument } from '#shared/model/document.ts';
import type { Acronym } from '#shared/model/glossary.ts';
import { pageLabel } from '#shared/model/page.ts';
import type { PlanReport, PlanReportRow } from '#shared/model/plan-report.ts';
import { withAbbreviations } from './abbreviations.ts';
import { heading, paragraph, type DocumentModel, type TableCell } from './document-model.ts';
import { linesInWords } from './in-words.ts';
import { figureWords, summaryBlocks, toPlanSummary } from './plan-summary.ts';

/** What a report on a service or a priority is made of. */
interface PlanReportFacts {
  /** "Fostering", "Priority 2: Localities". */
  readonly subject: string;
  readonly commitments: readonly StandingCommitment[];
  readonly papers: readonly Pick<PaperDocument, 'id' | 'kind' | 'date' | 'title'>[];
  /** ISO date of the newest pack. */
  readonly asAt: string;
}

/** Where a commitment stands in words that can open a line: "Not reached". */
function stateWords({ state }: StandingCommitment): string {
  return `${state.charAt(0).toUpperCase()}${state.slice(1)}`;
}

/** Of words that are printed in several papers, the places whose page is known, so that they can be looked up; or all. */
export function withPage(places: readonly CommitmentPlace[]): readonly CommitmentPlace[] {
  const known = places.filter(({ page }) => page.kind !== 'unknown');
  return known.length > 0 ? known : places;
}

/** The places of the headline's figure, then of the figures and the words of every entry that settles where it stands. */
function placesOf({ entries, latest, deciding }: StandingCommitment): readonly CommitmentPlace[] {
  const settling = entries.filter((_, index) => deciding.includes(index));
  return [
    ...(latest?.sources ?? []),
    ...settling.flatMap((entry) => entry.latest?.sources ?? []),
    ...settling.flatMap(({ sources }) => withPage(sources)),
  ];
}

/** "p. 54 (inferred)"; the lines of its text where no page can be told. */
function pageWords({ page, lineFrom, lineTo }: CommitmentPlace): string {
  const lines = page.kind === 'unknown' ? `, ${linesInWords(lineFrom, lineTo)} of the text` : '';
  return `${pageLabel(page)}${lines}`;
}

/** On a service or a priority: its commitments, where each stands as at the newest pack, figures and sources. */
export function toPlanReport({ subject, commitments, papers, asAt }: PlanReportFacts): PlanReport {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const nameOf = (document: string) => {
    const paper = byId.get(document);
    return paper ? shortPaperName(paper) : document;
  };
  const cited = new Set<string>();
  const rows = commitments.map((one): PlanReportRow => {
    const places = placesOf(one).map((place) => {
      cited.add(place.document);
      return `${nameOf(place.document)}, ${pageWords(place)}`;
    });
    const { key, topic, why } = one;
    const movement = movementLine(one);
    return { key, topic, state: stateWords(one), why, movement, places: [...new Set(places)] };
  });
  return {
    title: `Commitments – ${subject}`,
    summary: toPlanSummary(commitments, (one) => ({
      key: one.key,
      topic: one.topic,
      state: stateWords(one),
      figure: figureWords(one),
      place: rows.find(({ key }) => key === one.key)?.places[0] ?? 'no place known',
    })),
    lead: `As at the pack of ${longDate(asAt)}. States are worked out from printed figures; they are not the council’s own rating.`,
    rows,
    papers: papers
      .filter(({ id }) => cited.has(id))
      .map((paper) => `${shortPaperName(paper)}: ${paper.title}`),
  };
}

const nothingCited = 'No commitment that is followed through the plans cites this part of them.';

/** The first page and the account in full as a document. `madeOn` is an ISO date. */
export function buildPlanReport(
  report: PlanReport,
  { madeOn, acronyms }: { readonly madeOn: string; readonly acronyms: readonly Acronym[] },
): DocumentModel {
  const { title, lead } = report;
  const rows = report.rows.map((one): readonly TableCell[] => [
    [paragraph(one.topic)],
    [paragraph(one.state)],
    [paragraph(one.why), ...(one.movement === '' ? [] : [paragraph(one.movement)])],
    one.places.map((place) => paragraph(place)),
  ]);
  return withAbbreviations(
    {
      title,
      description: lead,
      language: 'en-GB',
      orientation: 'landscape',
      header: title,
      footer: `Made on ${longDate(madeOn)}`,
      madeOn,
      blocks: [
        heading(1, title),
        paragraph(lead),
        ...(rows.length === 0
          ? [paragraph(nothingCited)]
          : [
              ...summaryBlocks(report.summary),
              { ...heading(2, 'In full'), startsPage: true as const },
              {
                kind: 'table' as const,
                columns: [
                  { heading: 'Commitment', share: 20 },
                  { heading: 'State', share: 11 },
                  { heading: 'Why', share: 43 },
                  { heading: 'Where printed', share: 26 },
                ],
                rows,
              },
            ]),
        ...report.papers.map((paper) => paragraph(paper)),
      ],
    },
    acronyms,
  );
}
