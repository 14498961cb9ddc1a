import { randomUUID } from 'node:crypto';
import type { Clock, Ids } from './shell.ts';

/** The computer's clock, or one that stands still at a given time (milliseconds since 1970). */
export function makeClock(fixed: number | null): Clock {
  return { now: () => fixed ?? Date.now() };
}

/** Random ids. */
export const randomIds: Ids = { next: () => randomUUID() };
