import type { Monitor, MonitorEntry } from '#shared/model/monitor.ts';

/** An item the minutes confirmed, nothing reported yet; say what should differ. */
export function monitorEntry(changes: Partial<MonitorEntry> = {}): MonitorEntry {
  return {
    id: 'item',
    kind: 'recommendation',
    askedAt: '2025-01-30',
    title: 'Plan',
    number: null,
    wording: 'That the Cabinet publishes the plan.',
    addressee: 'Cabinet',
    minuteNumber: '30',
    printed: null,
    evidence: [],
    response: { answer: 'awaited', by: '', date: null, reasons: '', reportedAt: null },
    progress: [],
    decisions: [],
    closings: [],
    standing: {
      list: 'stays',
      first: 'No status printed. Not yet considered by the Panel.',
      response: 'A response from Cabinet is awaited.',
      next: 'It stays on the list and is reported back to the next meeting.',
      why: '',
      source: '002:2017',
      ageInMeetings: 0,
    },
    needs: [],
    ...changes,
  };
}

/** A list as at the meeting of January 2025, the next in March. */
export function monitor(entries: readonly MonitorEntry[]): Monitor {
  return { asAt: '2025-01-30', meetings: ['2025-01-30', '2025-03-27'], agendaItem: 9, entries };
}
