import { assert } from '#shared/lib/assert.ts';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import type { CsvTable } from '#shared/export/csv.ts';
import type { DocumentModel } from '#shared/export/document-model.ts';
import { documentAsText } from '#shared/export/document-text.ts';
import type { ExportFacts } from '#shared/export/export-facts.ts';
import { exportFileName } from '#shared/export/file-name.ts';
import { monitoringTitle, proposalsTitle } from '#shared/export/in-words.ts';
import {
  buildMonitoringReport,
  buildMonitoringTable,
  previewMonitoring,
} from '#shared/export/monitoring-report.ts';
import { buildProposals } from '#shared/export/proposals-document.ts';
import { buildProposalsTable } from '#shared/export/proposals-table.ts';
import { previewProposals } from '#shared/export/proposals.ts';
import type { ExportKind, ExportPreview } from '#shared/model/export.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import { writeCsv } from './csv-writer.ts';
import { writeDocx } from './docx-writer.ts';
import { enquiryDocument } from './enquiry-exports.ts';

export type { ExportFacts } from '#shared/export/export-facts.ts';

/** An export that can be looked at before it is written. */
export interface PreparedExport {
  readonly preview: ExportPreview;
  readonly mediaType: string;
  /** The file's bytes, from the same facts as the preview. Only where something leaves. */
  readonly bytes: () => Promise<Uint8Array>;
}

const wordMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const csvMediaType = 'text/csv;charset=utf-8';

const whatToDo = {
  monitoring:
    'The pack prints no monitoring rows and the minutes have confirmed nothing yet. Confirm a wording with its minute number, then export it here.',
  proposals:
    'No wording is proposed. Draft a recommendation and propose it, or tick a draft, then export it here.',
  'running-order':
    'No question for the meeting is shared. Share a question on the Questions screen, then export it here.',
  clarify:
    'No shared question is to be clarified before the meeting. Choose “before the meeting” for one on the Questions screen, share it, then export it here.',
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
  const isDocument = 'model' in file;
  return ok({
    preview: {
      kind,
      title,
      fileName: exportFileName(kind, facts.meeting.date),
      text: isDocument && leaving.length > 0 ? documentAsText(file.model) : null,
      leaving,
      staying,
    },
    mediaType: isDocument ? wordMediaType : csvMediaType,
    bytes: async () => {
      assert(leaving.length > 0, 'nothing leaves, so there is no file to write');
      return isDocument ? writeDocx(file.model) : writeCsv(file.table);
    },
  });
}

interface Content extends Pick<ExportPreview, 'title' | 'leaving' | 'staying'> {
  readonly file: { readonly model: DocumentModel } | { readonly table: CsvTable };
}

function contentOf(kind: ExportKind, facts: ExportFacts): Content {
  switch (kind) {
    case 'monitoring-docx':
    case 'monitoring-csv':
      return {
        title: monitoringTitle(facts.meeting),
        leaving: previewMonitoring(facts),
        // A tick cannot put a draft under the council's title.
        staying: [],
        file:
          kind === 'monitoring-docx'
            ? { model: buildMonitoringReport(facts) }
            : { table: buildMonitoringTable(facts) },
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
    default: {
      const { model, ...content } = enquiryDocument(kind, facts);
      return { ...content, file: { model } };
    }
  }
}
