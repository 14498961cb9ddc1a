import { layOutRunningOrder } from '#shared/domain/running-order/lay-out-running-order.ts';
import { buildClarifyNote, previewClarifyNote } from '#shared/export/clarify-note.ts';
import type { DocumentModel } from '#shared/export/document-model.ts';
import type { ExportFacts } from '#shared/export/export-facts.ts';
import {
  agendaHeading,
  clarifyTitle,
  questionSheetTitle,
  runningOrderTitle,
} from '#shared/export/in-words.ts';
import { buildQuestionSheet, previewQuestionSheet } from '#shared/export/question-sheet.ts';
import { toQuestionLine } from '#shared/export/question-words.ts';
import { buildRunningOrder } from '#shared/export/running-order-document.ts';
import type { ExportKind, ExportLine } from '#shared/model/export.ts';
import type { RunningOrderLayout, RunningOrderVersion } from '#shared/model/running-order.ts';

/** The documents that are made from questions. */
export type EnquiryKind = Exclude<
  ExportKind,
  | `monitoring-${string}`
  | `proposals-${string}`
  | `notes-${string}`
  | `work-${string}`
  | `chase-${string}`
  | `minutes-${string}`
  | `programme-${string}`
  | `trail-${string}`
  | `handover-${string}`
  | `calendar-${string}`
>;

/** A document made from questions, with what its preview says of it. */
export interface EnquiryDocument {
  readonly title: string;
  readonly leaving: readonly ExportLine[];
  readonly staying: readonly ExportLine[];
  readonly model: DocumentModel;
}

function linesOf(facts: ExportFacts, layout: RunningOrderLayout): readonly ExportLine[] {
  const { version, notFitting } = layout;
  return layout.items.flatMap((item) =>
    item.themes.flatMap((theme) =>
      theme.questions.map((question) =>
        toQuestionLine(question, agendaHeading(facts.meeting, item.agendaItem), theme, {
          version,
          notFitting,
          authors: facts.authors,
        }),
      ),
    ),
  );
}

function layOut(facts: ExportFacts, version: RunningOrderVersion): RunningOrderLayout {
  return layOutRunningOrder({
    questions: facts.questions,
    lines: facts.lines,
    available: facts.minutesAvailable,
    version,
    include: new Set(facts.includeOnlyHere),
  });
}

/** The questions for the table as the chair's running order has them. */
export function layOutForChair(facts: ExportFacts): RunningOrderLayout {
  return layOut(facts, 'chair');
}

/** The questions that a running order leaves out and that could be ticked to be in it. */
export function stayingQuestions(
  facts: ExportFacts,
  { leftOut, version }: RunningOrderLayout,
): readonly ExportLine[] {
  return facts.questions
    .filter(({ id }) => leftOut.includes(id))
    .map((question) =>
      toQuestionLine(question, agendaHeading(facts.meeting, question.agendaItem), null, {
        version,
        notFitting: [],
        authors: facts.authors,
      }),
    );
}

function runningOrder(facts: ExportFacts, version: RunningOrderVersion): EnquiryDocument {
  const layout = layOut(facts, version);
  return {
    title: runningOrderTitle(version),
    leaving: linesOf(facts, layout),
    // A tick cannot put what is only on this computer before officers, so it is not offered there.
    staying: version === 'officers' ? [] : stayingQuestions(facts, layout),
    model: buildRunningOrder(facts, layout),
  };
}

/** Takes a document made from questions together. */
export function enquiryDocument(kind: EnquiryKind, facts: ExportFacts): EnquiryDocument {
  switch (kind) {
    case 'running-order-chair-docx':
      return runningOrder(facts, 'chair');
    case 'running-order-officers-docx':
      return runningOrder(facts, 'officers');
    case 'clarify-docx':
      return {
        title: clarifyTitle,
        leaving: previewClarifyNote(facts),
        staying: [],
        model: buildClarifyNote(facts),
      };
    case 'question-sheet-docx':
      return {
        title: questionSheetTitle,
        leaving: previewQuestionSheet(facts),
        staying: [],
        model: buildQuestionSheet(facts),
      };
  }
}
