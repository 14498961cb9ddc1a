import type { MonitorItem } from '#shared/model/monitor-item.ts';

/** A recommendation to the Cabinet made in November 2024, nothing decided yet. */
export function monitorItem(changes: Partial<MonitorItem> = {}): MonitorItem {
  return {
    id: 'item',
    kind: 'recommendation',
    askedAt: '2024-11-28',
    wording: 'That the Cabinet publishes the plan.',
    addressee: 'Cabinet',
    response: { answer: 'awaited', by: '', date: null, reasons: '', reportedAt: null },
    progress: [],
    decisions: [],
    closings: [],
    ...changes,
  };
}
