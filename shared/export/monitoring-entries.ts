import type { MonitorEntry } from '#shared/model/monitor.ts';
import type { MonitoringRow } from '#shared/model/monitoring.ts';
import type { PageRef } from '#shared/model/page.ts';
import type { Recommendation } from '#shared/model/recommendation.ts';
import type { ExportFacts } from './export-facts.ts';
import { toSince, type Since } from './monitoring-since.ts';

/** One row of the report, printed in the pack or confirmed by the minutes since. */
export interface MonitoringEntry {
  readonly id: string;
  readonly origin: 'printed' | 'confirmed';
  /** ISO date. */
  readonly date: string;
  readonly title: string;
  /** The number printed before the action; null where none is, and none is made up. */
  readonly number: number | null;
  readonly actionProposed: string;
  /** "" where nothing is printed or known. */
  readonly actionTaken: string;
  /** As printed; "" where blank or not yet reported. */
  readonly status: string;
  /** "" for printed rows. */
  readonly minuteNumber: string;
  /** Titles of charts that the cell prints and the text does not hold. */
  readonly missingCharts: readonly string[];
  /** Null for confirmed rows, which stand in no paper. */
  readonly source: { readonly page: PageRef; readonly lines: readonly [number, number] } | null;
  /** What was recorded since the pack. */
  readonly since: Since;
}

/**
 * The rows that go out under the council's title: the printed ones in their order, then what the minutes confirm, those
 * left out that went off the list at an earlier meeting. Nothing else does: a member drafts, only the Panel recommends.
 */
export function listMonitoringEntries(
  facts: Pick<ExportFacts, 'monitoring' | 'monitor' | 'recommendations'>,
): readonly MonitoringEntry[] {
  const items = new Map((facts.monitor?.entries ?? []).map((item) => [item.id, item]));
  const asAt = facts.monitor?.asAt ?? '';
  const isListed = ({ id }: { readonly id: string }) => items.get(id)?.standing.list !== 'history';
  const confirmed = facts.recommendations.filter((wording) => wording.state === 'confirmed');
  return [
    ...facts.monitoring.filter(isListed).map((row) => printedEntry(row, items.get(row.id), asAt)),
    ...confirmed
      .filter(isListed)
      .map((wording) => confirmedEntry(wording, items.get(wording.id), asAt)),
  ];
}

function printedEntry(
  row: MonitoringRow,
  item: MonitorEntry | undefined,
  asAt: string,
): MonitoringEntry {
  return {
    id: row.id,
    origin: 'printed',
    date: row.date,
    title: row.title,
    number: row.number,
    actionProposed: row.actionProposed,
    actionTaken: row.actionTaken,
    status: row.status,
    minuteNumber: '',
    missingCharts: row.missingCharts,
    source: { page: row.page, lines: row.lines },
    since: toSince(item, asAt),
  };
}

function confirmedEntry(
  wording: Recommendation,
  item: MonitorEntry | undefined,
  asAt: string,
): MonitoringEntry {
  return {
    id: wording.id,
    origin: 'confirmed',
    date: wording.meetingDate,
    title: wording.title,
    number: null,
    actionProposed: wording.wording,
    actionTaken: '',
    status: '',
    minuteNumber: wording.minuteNumber,
    missingCharts: [],
    source: null,
    since: toSince(item, asAt),
  };
}
