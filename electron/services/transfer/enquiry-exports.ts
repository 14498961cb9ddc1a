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
  | `chase-${string}`
  | `minutes-${string}`
  | `programme-${string}`
  | `trail-${string}`
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

function runningOrder(facts: ExportFacts, version: RunningOrderVersion): EnquiryDocument {
  const layOut = (include: ReadonlySet<string>) =>
    layOutRunningOrder({
      questions: facts.questions,
      lines: facts.lines,
      available: facts.minutesAvailable,
      version,
      include,
    });
  const layout = layOut(new Set(facts.includeOnlyHere));
  const left = facts.questions.filter(({ id }) => layout.leftOut.includes(id));
  return {
    title: runningOrderTitle(version),
    leaving: linesOf(facts, layout),
    // A tick cannot put what is only on this computer before officers, so it is not offered there.
    staying:
      version === 'officers'
        ? []
        : left.map((question) =>
            toQuestionLine(question, agendaHeading(facts.meeting, question.agendaItem), null, {
              version,
              notFitting: [],
              authors: facts.authors,
            }),
          ),
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
