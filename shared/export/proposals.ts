import { longDate } from '#shared/lib/dates.ts';
import type { ExportLine } from '#shared/model/export.ts';
import type { Recommendation } from '#shared/model/recommendation.ts';
import type { ExportFacts } from './export-facts.ts';
import {
  agendaHeading,
  authorName,
  dayOf,
  kindLabels,
  monthInWords,
  sinceInWords,
  sourceInWords,
  stateSentences,
} from './in-words.ts';

/** One wording that leaves, with everything about it put into words. */
export interface Proposal {
  readonly wording: Recommendation;
  /** Its place in the document, from 1. */
  readonly number: number;
  readonly title: string;
  readonly kind: string;
  readonly addressee: string;
  readonly author: string;
  /** ISO date of its last change. */
  readonly changedOn: string;
  readonly state: string;
}

/** The wordings under one agenda item. */
export interface ProposalGroup {
  readonly agendaItem: number | null;
  readonly heading: string;
  readonly proposals: readonly Proposal[];
}

/** Whether a wording leaves with the proposals, stays on this computer unless ticked, or belongs to the other report. */
function fateOf(
  wording: Recommendation,
  includeOnlyHere: ReadonlySet<string>,
): 'leaves' | 'stays' | 'elsewhere' {
  switch (wording.state) {
    case 'confirmed':
      return 'elsewhere';
    case 'draft':
      return includeOnlyHere.has(wording.id) ? 'leaves' : 'stays';
    case 'proposed':
    case 'agreed':
      return 'leaves';
  }
}

function withFate(facts: ExportFacts, fate: 'leaves' | 'stays'): readonly Recommendation[] {
  const ticked = new Set(facts.includeOnlyHere);
  return facts.recommendations.filter((wording) => fateOf(wording, ticked) === fate);
}

/**
 * What leaves as proposals: every wording the Panel has not confirmed, by agenda item (those under none last), in the
 * order given. Drafts are only on this computer and leave only when ticked.
 */
export function listProposals(facts: ExportFacts): readonly ProposalGroup[] {
  const leaving = withFate(facts, 'leaves');
  const items = [...new Set(leaving.map((wording) => wording.agendaItem))].sort(
    (a, b) => (a ?? Infinity) - (b ?? Infinity),
  );
  let number = 0;
  return items.map((agendaItem) => ({
    agendaItem,
    heading: agendaHeading(facts.meeting, agendaItem),
    proposals: leaving
      .filter((wording) => wording.agendaItem === agendaItem)
      .map((wording) => {
        number += 1;
        return toProposal(wording, number, facts);
      }),
  }));
}

function toProposal(
  wording: Recommendation,
  number: number,
  facts: Pick<ExportFacts, 'authors'>,
): Proposal {
  const title = wording.title.trim();
  const addressee = wording.addressee.trim();
  return {
    wording,
    number,
    title: title === '' ? 'Untitled' : title,
    kind: kindLabels[wording.kind],
    addressee: addressee === '' ? 'nobody named yet' : addressee,
    author: authorName(facts.authors, wording.author),
    changedOn: dayOf(wording.changedAt),
    state: stateSentences[wording.state],
  };
}

/** A piece of evidence: what it says, where it was taken from, and where it stands today if not there. */
export function evidenceInWords(evidence: Recommendation['evidence'][number]): string {
  const since = sinceInWords(evidence);
  const source = `${sourceInWords(evidence.source)}.${since === '' ? '' : ` ${since}`}`;
  switch (evidence.kind) {
    case 'figure':
      return `${evidence.indicatorName}: ${printedOr(evidence.printed, 'no figure printed')} in ${monthInWords(evidence.month)}, ${targetInWords(evidence.targetPrinted)}. ${evidence.tableTitle}. ${source}`;
    case 'quote':
      return `“${evidence.quote}” ${source}`;
    case 'monitoring':
      return `Scrutiny Monitoring, ${evidence.title}: ${evidence.actionProposed} Progress status: ${printedOr(evidence.status, 'blank in the paper')}. ${source}`;
  }
}

/** A cell as printed, or words where nothing is printed. */
export function printedOr(printed: string, otherwise: string): string {
  return printed.trim() === '' ? otherwise : printed;
}

/** The target as printed: "target 95%"; "" and "-" both print none. */
export function targetInWords(printed: string): string {
  return ['', '-'].includes(printed.trim()) ? 'no target printed' : `target ${printed}`;
}

function toLine(proposal: Proposal, agenda: string): ExportLine {
  const { wording } = proposal;
  return {
    id: wording.id,
    heading: `${agenda} · ${proposal.kind}: ${proposal.title}`,
    text: wording.wording,
    detail: [
      `Addressed to: ${proposal.addressee}`,
      `Written by: ${proposal.author}, ${longDate(proposal.changedOn)}`,
      proposal.state,
      ...wording.evidence.map(evidenceInWords),
    ],
    onlyOnThisComputer: wording.state === 'draft',
  };
}

/** What leaves with the proposals and what stays unless it is ticked, for the preview. */
export function previewProposals(facts: ExportFacts): {
  readonly leaving: readonly ExportLine[];
  readonly staying: readonly ExportLine[];
} {
  return {
    leaving: listProposals(facts).flatMap((group) =>
      group.proposals.map((proposal) => toLine(proposal, group.heading)),
    ),
    staying: withFate(facts, 'stays').map((wording) =>
      toLine(toProposal(wording, 0, facts), agendaHeading(facts.meeting, wording.agendaItem)),
    ),
  };
}
