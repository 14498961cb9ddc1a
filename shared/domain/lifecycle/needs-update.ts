import type { AsAt, MonitorItem } from '#shared/model/monitor-item.ts';
import { whereItStands } from './where-it-stands.ts';

/**
 * What is missing on an item that is on the list, in neutral words: no status printed, no addressee, no date, open last
 * time and not printed this time. An item that has left needs nothing.
 */
export function needsUpdate(item: MonitorItem, asAt: AsAt): readonly string[] {
  if (whereItStands(item, asAt).list !== 'stays') return [];
  const printed = item.progress.find(({ meeting }) => meeting === asAt.date);
  const earlier = item.progress.some(({ meeting }) => meeting < asAt.date);
  const reasons: string[] = [];
  if (printed?.status === '') reasons.push('No status printed.');
  if (item.addressee.trim() === '') reasons.push('No addressee.');
  if (item.askedAt === null) reasons.push('No date.');
  if (!printed && earlier) reasons.push('Open last time and not printed this time.');
  return reasons;
}
