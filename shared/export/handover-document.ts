import { longDate } from '#shared/lib/dates.ts';
import type { ExportLine } from '#shared/model/export.ts';
import { pageLabel } from '#shared/model/page.ts';
import type { RunningOrderLayout } from '#shared/model/running-order.ts';
import { withAbbreviations, wordsOf } from './abbreviations.ts';
import { heading, labelledRuns, paragraph, type DocumentModel } from './document-model.ts';
import type { ExportFacts } from './export-facts.ts';
import { commitmentsAppendix, commitmentsPart } from './handover-commitments.ts';
import { agendaPart, minutesPart, orderPart } from './handover-meeting.ts';
import {
  closedPart,
  openPart,
  programmePart,
  rulesPart,
  trailsPart,
} from './handover-following.ts';
import type { HandoverPart } from './handover-parts.ts';
import { handoverTitles } from './in-words.ts';

/** Whom a handover is for. */
export type HandoverKind = keyof typeof handoverTitles;

/** A handover taken together: the document, and the same as lines of the preview. */
export interface Handover {
  readonly title: string;
  readonly model: DocumentModel;
  readonly leaving: readonly ExportLine[];
}

function partsOf(
  kind: HandoverKind,
  facts: ExportFacts,
  layout: RunningOrderLayout,
): readonly HandoverPart[] {
  switch (kind) {
    case 'substitute':
      return [
        agendaPart(facts),
        orderPart(layout),
        minutesPart(facts),
        openPart(facts, 'What the Panel is following'),
      ];
    case 'member':
      return [
        openPart(facts, 'What the Panel is following'),
        rulesPart(facts),
        programmePart(facts),
        trailsPart(facts),
      ];
    case 'year':
      return [
        openPart(facts, 'Carried over into the new year'),
        closedPart(facts),
        programmePart(facts),
        commitmentsPart(facts),
        commitmentsAppendix(facts),
      ];
  }
}

/** The pack's own definitions of the terms that the document uses, for somebody new to them. */
function glossaryPart(facts: ExportFacts, words: string): HandoverPart {
  const lower = words.toLowerCase();
  const used = (facts.handover?.terms ?? []).filter(({ term }) =>
    lower.includes(term.toLowerCase()),
  );
  const title = 'Terms used here, as the pack’s glossary explains them';
  const first = (paragraphs: readonly string[]) => paragraphs[0] ?? '';
  if (used.length === 0) return { blocks: [], lines: [] };
  return {
    blocks: [
      heading(2, title),
      {
        kind: 'list',
        items: used.map(({ term, paragraphs, page }) =>
          labelledRuns(term, `${first(paragraphs)} (${pageLabel(page)})`),
        ),
      },
    ],
    lines: used.map(({ term, paragraphs, page }) => ({
      id: `term/${term}`,
      heading: title,
      text: `${term}: ${first(paragraphs)}`,
      detail: [pageLabel(page)],
      onlyOnThisComputer: false,
    })),
  };
}

/**
 * A handover for a substitute, a new member or a new year. It is a working paper and says so in header and file name: of
 * wordings, only printed rows and what the minutes confirmed stand in it as the Panel's.
 */
export function buildHandover(
  kind: HandoverKind,
  facts: ExportFacts,
  layout: RunningOrderLayout,
): Handover {
  const { meeting } = facts;
  const title = handoverTitles[kind];
  const parts = partsOf(kind, facts, layout);
  const blocks = parts.flatMap((part) => part.blocks);
  const glossary =
    kind === 'member' ? glossaryPart(facts, wordsOf(blocks)) : { blocks: [], lines: [] };
  return {
    title,
    leaving: [...parts, glossary].flatMap(({ lines }) => lines),
    model: withAbbreviations(
      {
        title: `${title} – ${longDate(meeting.date)}`,
        description: `${title} of ${meeting.panel}, as at ${longDate(meeting.date)}.`,
        language: 'en-GB',
        orientation: 'landscape',
        header: `Draft · ${meeting.panel} · ${title}`,
        footer: `Draft, made on ${longDate(facts.madeOn)}`,
        madeOn: facts.madeOn,
        blocks: [
          paragraph(
            kind === 'substitute'
              ? `${meeting.panel}, ${longDate(meeting.date)}, ${meeting.time}, ${meeting.room}`
              : `${meeting.panel}, as at ${longDate(meeting.date)}`,
            'lead',
          ),
          heading(1, title),
          paragraph(
            'A working paper, not agreed by the Panel. The printed rows and what the minutes confirmed are the Panel’s; the minutes are the record.',
          ),
          ...blocks,
          ...glossary.blocks,
        ],
      },
      facts.acronyms ?? [],
    ),
  };
}
