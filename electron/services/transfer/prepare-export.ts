import { assert } from '#shared/lib/assert.ts';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import { buildCalendar, previewCalendar } from '#shared/export/calendar.ts';
import { buildChaseNote, previewChaseNote } from '#shared/export/chase-note.ts';
import type { CsvTable } from '#shared/export/csv.ts';
import type { DocumentModel } from '#shared/export/document-model.ts';
import { documentAsText } from '#shared/export/document-text.ts';
import type { ExportFacts } from '#shared/export/export-facts.ts';
import { exportFileName } from '#shared/export/file-name.ts';
import {
  calendarTitle,
  chaseTitle,
  minutesNoteTitle,
  monitoringTitle,
  programmeTitle,
  proposalsTitle,
  trailTitle,
  workTitle,
} from '#shared/export/in-words.ts';
import { buildMinutesNote, previewMinutesNote } from '#shared/export/minutes-note.ts';
import {
  buildMonitoringReport,
  buildMonitoringSheet,
  buildMonitoringTable,
  previewMonitoring,
} from '#shared/export/monitoring-report.ts';
import { buildNotes } from '#shared/export/notes-document.ts';
import { buildNotesJsonLd } from '#shared/export/notes-json-ld.ts';
import { buildNotesMarkdown } from '#shared/export/notes-markdown.ts';
import { notesTitle, previewNotes } from '#shared/export/notes.ts';
import { buildProgramme, previewProgramme } from '#shared/export/programme-document.ts';
import { buildProposals } from '#shared/export/proposals-document.ts';
import { buildProposalsTable } from '#shared/export/proposals-table.ts';
import { previewProposals } from '#shared/export/proposals.ts';
import type { SheetModel } from '#shared/export/sheet.ts';
import type { HandoverKind } from '#shared/export/handover-document.ts';
import { buildTrails, previewTrails } from '#shared/export/trail-document.ts';
import { buildWorkFile, previewWork } from '#shared/export/work-file.ts';
import type { ExportKind, ExportPreview } from '#shared/model/export.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import { writeCsv } from './csv-writer.ts';
import { writeDocx } from './docx-writer.ts';
import { enquiryDocument } from './enquiry-exports.ts';
import { handoverDocument } from './handover-exports.ts';
import { writeXlsx } from './xlsx-writer.ts';

export type { ExportFacts } from '#shared/export/export-facts.ts';

/** An export that can be looked at before it is written. */
export interface PreparedExport {
  readonly preview: ExportPreview;
  readonly mediaType: string;
  /** The file's bytes, from the same facts as the preview. Only where something leaves. */
  readonly bytes: () => Promise<Uint8Array>;
}

/** What a Word document is called among the kinds of file. */
export const wordMediaType =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const spreadsheetMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const csvMediaType = 'text/csv;charset=utf-8';

const nothingChosen = { changes: [], leaving: [], staying: [] };

const whatToDo = {
  monitoring:
    'The pack prints no monitoring rows and the minutes have confirmed nothing yet. Confirm a wording with its minute number, then export it here.',
  proposals:
    'No wording is proposed. Draft a recommendation and propose it, or tick a draft, then export it here.',
  'running-order':
    'No question for the meeting is shared. Share a question on the Questions screen, then export it here.',
  clarify:
    'No shared question is to be clarified before the meeting. Choose “before the meeting” for one on the Questions screen, share it, then export it here.',
  chase:
    'Nothing on the monitoring list waits for an update. Confirm a wording with its minute number, then export it here.',
  minutes:
    'Nothing is noted of the meeting yet. Note who was there, agree words or note a decision in the meeting view, then export it here.',
  programme:
    'Nothing is in the work programme. Take in a suggestion or add an item on the Work programme screen, then export it here.',
  trail: 'The papers have no topics that are followed. Load a pack, then export it here.',
  handover: 'The pack has no agenda and nothing is followed yet. Load a pack, then export it here.',
  calendar: 'The pack prints no dates of meetings. Load a pack, then export it here.',
  notes:
    'There are no notes yet. Select words in Papers, press Highlight or Note, then export it here.',
  work: 'Nothing has been written yet. Ask a question or draft a recommendation, then export it here.',
  question:
    'The pack has no agenda, so there is no sheet to fill in. Load a pack, then export it here.',
} as const;

/** What to do before there is anything to export, as a failure. */
export function nothingToExport(kind: ExportKind): Failure {
  const found = Object.entries(whatToDo).find(([document]) => kind.startsWith(document));
  assert(found, `what to do is said for ${kind}`);
  return failure('nothing-to-export', found[1]);
}

/**
 * Takes an export together. Fails with `nothing-to-export` where nothing leaves and nothing could be ticked to leave;
 * where only unticked drafts stand there, the preview shows them and leaves nothing, and there are no bytes to write.
 */
export function prepareExport(
  kind: ExportKind,
  facts: ExportFacts,
): Result<PreparedExport, Failure> {
  const { leaving, staying, title, file } = contentOf(kind, facts);
  if (leaving.length === 0 && staying.length === 0) return failed(nothingToExport(kind));
  return ok({
    preview: {
      kind,
      title,
      fileName: exportFileName(kind, facts.meeting.date),
      text: leaving.length > 0 ? wordsOf(file) : null,
      leaving,
      staying,
    },
    mediaType: mediaTypeOf(file),
    bytes: async () => {
      assert(leaving.length > 0, 'nothing leaves, so there is no file to write');
      if ('model' in file) return writeDocx(file.model);
      if ('sheet' in file) return writeXlsx(file.sheet);
      return 'table' in file ? writeCsv(file.table) : new TextEncoder().encode(file.text);
    },
  });
}

/** What a file is written from. */
type FileContent =
  | { readonly model: DocumentModel }
  | { readonly sheet: SheetModel }
  | { readonly table: CsvTable }
  | { readonly text: string; readonly mediaType: string; readonly isForPeople: boolean };

interface Content extends Pick<ExportPreview, 'title' | 'leaving' | 'staying'> {
  readonly file: FileContent;
}

function mediaTypeOf(file: FileContent): string {
  if ('model' in file) return wordMediaType;
  if ('sheet' in file) return spreadsheetMediaType;
  return 'table' in file ? csvMediaType : file.mediaType;
}

/** The words that a person would put into an e-mail; null where the file is for a program. */
function wordsOf(file: FileContent): string | null {
  if ('model' in file) return documentAsText(file.model);
  return 'text' in file && file.isForPeople ? file.text : null;
}

function monitoringFile(
  kind: 'monitoring-docx' | 'monitoring-xlsx' | 'monitoring-csv',
  facts: ExportFacts,
): FileContent {
  switch (kind) {
    case 'monitoring-docx':
      return { model: buildMonitoringReport(facts) };
    case 'monitoring-xlsx':
      return { sheet: buildMonitoringSheet(facts) };
    case 'monitoring-csv':
      return { table: buildMonitoringTable(facts) };
  }
}

function noteFile(
  kind: 'notes-docx' | 'notes-md' | 'notes-jsonld',
  facts: ExportFacts,
): FileContent {
  switch (kind) {
    case 'notes-docx':
      return { model: buildNotes(facts) };
    case 'notes-md':
      return {
        text: buildNotesMarkdown(facts),
        mediaType: 'text/markdown;charset=utf-8',
        isForPeople: true,
      };
    case 'notes-jsonld':
      return {
        text: buildNotesJsonLd(facts),
        mediaType: 'application/ld+json',
        isForPeople: false,
      };
  }
}

function handover(kind: HandoverKind, facts: ExportFacts): Content {
  const { model, ...content } = handoverDocument(kind, facts);
  return { ...content, file: { model } };
}

function contentOf(kind: ExportKind, facts: ExportFacts): Content {
  switch (kind) {
    case 'monitoring-docx':
    case 'monitoring-xlsx':
    case 'monitoring-csv':
      return {
        title: monitoringTitle(facts.meeting),
        leaving: previewMonitoring(facts),
        // A tick cannot put a draft under the council's title.
        staying: [],
        file: monitoringFile(kind, facts),
      };
    case 'proposals-docx':
    case 'proposals-csv':
      return {
        title: proposalsTitle,
        ...previewProposals(facts),
        file:
          kind === 'proposals-docx'
            ? { model: buildProposals(facts) }
            : { table: buildProposalsTable(facts) },
      };
    case 'chase-docx':
      return {
        title: chaseTitle,
        leaving: previewChaseNote(facts),
        staying: [],
        file: { model: buildChaseNote(facts) },
      };
    case 'minutes-docx':
      return {
        title: minutesNoteTitle,
        leaving: previewMinutesNote(facts),
        staying: [],
        file: { model: buildMinutesNote(facts) },
      };
    case 'programme-docx':
      return {
        title: programmeTitle,
        leaving: previewProgramme(facts),
        staying: [],
        file: { model: buildProgramme(facts) },
      };
    case 'trail-docx':
      return { title: trailTitle, ...previewTrails(facts), file: { model: buildTrails(facts) } };
    case 'handover-substitute-docx':
      return handover('substitute', facts);
    case 'handover-member-docx':
      return handover('member', facts);
    case 'handover-year-docx':
      return handover('year', facts);
    case 'calendar-ics':
      return {
        title: calendarTitle,
        leaving: previewCalendar(facts),
        staying: [],
        file: {
          text: buildCalendar(facts),
          mediaType: 'text/calendar;charset=utf-8',
          isForPeople: false,
        },
      };
    case 'notes-docx':
    case 'notes-md':
    case 'notes-jsonld':
      return { title: notesTitle, ...previewNotes(facts), file: noteFile(kind, facts) };
    case 'work-json':
      return {
        title: workTitle,
        ...previewWork(facts.work ?? nothingChosen),
        file: {
          text: buildWorkFile(facts.work ?? nothingChosen),
          mediaType: 'application/json',
          isForPeople: false,
        },
      };
    default: {
      const { model, ...content } = enquiryDocument(kind, facts);
      return { ...content, file: { model } };
    }
  }
}
