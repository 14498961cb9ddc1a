import { progressWords } from '#shared/model/monitor-item.ts';
import type { MonitoringRow, StandingRow } from '#shared/model/monitoring.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import { whereItStands } from './where-it-stands.ts';

/** A printed row with where it stands as the pack goes to its meeting: the status printed, nothing decided yet. */
export function standPrintedRow(
  row: MonitoringRow,
  { date, meetingDates }: Pick<Meeting, 'date' | 'meetingDates'>,
): StandingRow {
  const status = progressWords.find((word) => word === row.status) ?? '';
  const { first, next, why } = whereItStands(
    {
      id: row.id,
      kind: 'request',
      askedAt: row.date,
      wording: row.actionProposed,
      addressee: '',
      response: { answer: 'awaited', by: '', date: null, reasons: '', reportedAt: null },
      progress: [{ meeting: date, status }],
      decisions: [],
      closings: [],
    },
    { date, meetings: meetingDates },
  );
  return { ...row, standing: { first, next, why, paragraph: 'monitoring report, paragraph 4' } };
}
