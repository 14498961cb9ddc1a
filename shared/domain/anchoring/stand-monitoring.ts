import type { EvidencePlace, EvidenceToday, MonitoringEvidence } from '#shared/model/evidence.ts';
import type { MonitoringRow } from '#shared/model/monitoring.ts';
import { pageLabel } from '#shared/model/page.ts';

type PrintedRow = Pick<
  MonitoringRow,
  'id' | 'document' | 'title' | 'actionProposed' | 'status' | 'lines' | 'page'
>;

/**
 * Where a row of the printed monitoring table stands today: its own, by id and words, since rows are numbered anew when
 * one comes in; else the one row of its paper that proposes the same action under the same title; else its own row with
 * what that reads now. Null where it stands as it was taken.
 */
export function standMonitoring(
  evidence: MonitoringEvidence,
  rows: readonly PrintedRow[],
  isReplaced: boolean,
): EvidenceToday | null {
  const { source } = evidence;
  const inPaper = rows.filter(({ document }) => document === source.document);
  const own = inPaper.find(({ id }) => id === evidence.row);
  const same = inPaper.filter(
    ({ title, actionProposed }) =>
      title === evidence.title && actionProposed === evidence.actionProposed,
  );
  const [other] = same.length === 1 ? same : [];
  const row = own && same.includes(own) ? own : (other ?? own);
  if (!row) return { isReplaced, state: 'gone', what: 'evidence' };
  const [lineFrom, lineTo] = row.lines;
  const place: EvidencePlace = { page: row.page, lineFrom, lineTo, words: null };
  const status = row.status || 'none printed';
  if (!same.includes(row)) {
    const now = `the row now reads “${row.title}: ${row.actionProposed}”, status ${status}`;
    return { isReplaced, state: 'changed', place, now };
  }
  if (row.status !== evidence.status) {
    return { isReplaced, state: 'changed', place, now: `its status is now ${status}` };
  }
  const isSame =
    row.id === evidence.row &&
    lineFrom === source.lineFrom &&
    lineTo === source.lineTo &&
    pageLabel(row.page) === pageLabel(source.page);
  return isSame ? null : { isReplaced, state: 'moved', place };
}
