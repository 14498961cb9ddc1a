import { progressWords } from '#shared/model/monitor-item.ts';
import type { MonitoringRow, StandingRow } from '#shared/model/monitoring.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import { whereItStands } from './where-it-stands.ts';

/**
 * A printed row with where it stands as the pack goes to its meeting: the status printed, nothing decided yet. A status
 * in other words than the council's three is repeated as printed and settles nothing.
 */
export function standPrintedRow(
  row: MonitoringRow,
  { date, meetingDates }: Pick<Meeting, 'date' | 'meetingDates'>,
): StandingRow {
  const known = progressWords.find((word) => word === row.status);
  const { first, next, why } = whereItStands(
    {
      id: row.id,
      kind: 'request',
      askedAt: row.date,
      wording: row.actionProposed,
      addressee: '',
      response: { answer: 'awaited', by: '', date: null, reasons: '', reportedAt: null },
      progress: [{ meeting: date, status: known ?? '' }],
      decisions: [],
      closings: [],
    },
    { date, meetings: meetingDates },
  );
  const said =
    known === undefined ? `The status printed is “${row.status}”. Waiting for the Panel.` : first;
  return {
    ...row,
    standing: { first: said, next, why, paragraph: 'monitoring report, paragraph 4' },
  };
}
