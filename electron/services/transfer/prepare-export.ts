import { assert, assertNever } from '#shared/lib/assert.ts';
import { failed, ok, type Result } from '#shared/lib/result.ts';
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

/** What to do before there is anything to export, as a failure. */
export function nothingToExport(kind: ExportKind): Failure {
  return failure(
    'nothing-to-export',
    isMonitoring(kind)
      ? 'The pack prints no monitoring rows and the minutes have confirmed nothing yet. Confirm a wording with its minute number, then export it here.'
      : 'No wording is proposed. Draft a recommendation and propose it, or tick a draft, then export it here.',
  );
}

/**
 * Takes an export together. Fails with `nothing-to-export` where nothing leaves and nothing could be ticked to leave;
 * where only unticked drafts stand there, the preview shows them and leaves nothing, and there are no bytes to write.
 */
export function prepareExport(
  kind: ExportKind,
  facts: ExportFacts,
): Result<PreparedExport, Failure> {
  const preview = previewOf(kind, facts);
  if (preview.leaving.length === 0 && preview.staying.length === 0) {
    return failed(nothingToExport(kind));
  }
  return ok({
    preview,
    mediaType: kind.endsWith('-docx') ? wordMediaType : csvMediaType,
    bytes: async () => {
      assert(preview.leaving.length > 0, 'nothing leaves, so there is no file to write');
      return bytesOf(kind, facts);
    },
  });
}

function isMonitoring(kind: ExportKind): boolean {
  return kind === 'monitoring-docx' || kind === 'monitoring-csv';
}

function previewOf(kind: ExportKind, facts: ExportFacts): ExportPreview {
  const fileName = exportFileName(kind, facts.meeting.date);
  return isMonitoring(kind)
    ? {
        kind,
        title: monitoringTitle(facts.meeting),
        fileName,
        leaving: previewMonitoring(facts),
        // A tick cannot put a draft under the council's title.
        staying: [],
      }
    : { kind, title: proposalsTitle, fileName, ...previewProposals(facts) };
}

async function bytesOf(kind: ExportKind, facts: ExportFacts): Promise<Uint8Array> {
  switch (kind) {
    case 'monitoring-docx':
      return writeDocx(buildMonitoringReport(facts));
    case 'monitoring-csv':
      return writeCsv(buildMonitoringTable(facts));
    case 'proposals-docx':
      return writeDocx(buildProposals(facts));
    case 'proposals-csv':
      return writeCsv(buildProposalsTable(facts));
    default:
      return assertNever(kind, 'export kind');
  }
}
