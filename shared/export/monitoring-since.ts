import { longDate } from '#shared/lib/dates.ts';
import type { Closing, NotedDecision } from '#shared/model/monitor-item.ts';
import type { EnteredProgress, MonitorEntry } from '#shared/model/monitor.ts';

/** What was recorded of an item since the pack, without the names of those who recorded it. */
export interface Since {
  readonly reported: readonly EnteredProgress[];
  /** "" while the response is awaited. */
  readonly response: string;
  /** What the minutes say the Panel decided; null while no minute number settles it. */
  readonly decision: NotedDecision | null;
  readonly closed: Closing | null;
}

/** The decision of the latest meeting that the minutes settle: one, where several notes carry a minute number. */
function minutedDecision({ decisions }: MonitorEntry): NotedDecision | null {
  const minuted = decisions
    .filter(({ check }) => check.kind === 'minute')
    .toSorted((one, other) => one.meeting.localeCompare(other.meeting));
  const latest = minuted.at(-1);
  const isOne = minuted.every(
    ({ meeting, decision }) => meeting !== latest?.meeting || decision === latest.decision,
  );
  return latest && isOne ? latest : null;
}

/** What was recorded of an item by the day the list is looked at from; nothing where nothing was. */
export function toSince(item: MonitorEntry | undefined, asAt: string): Since {
  if (!item) return { reported: [], response: '', decision: null, closed: null };
  const { answer, date } = item.response;
  const awaited = answer === 'awaited' || (date ?? '') > asAt;
  return {
    reported: item.progress.toSorted((one, other) => one.meeting.localeCompare(other.meeting)),
    response: awaited
      ? ''
      : `${item.standing.response}${date === null ? '' : ` Answered ${longDate(date)}.`}`,
    decision: minutedDecision(item),
    closed: item.closings.findLast(({ reversed }) => reversed === null) ?? null,
  };
}

/** Whether anything was recorded at all. */
export function hasSince({ reported, response, decision, closed }: Since): boolean {
  return reported.length > 0 || response !== '' || decision !== null || closed !== null;
}

/** What officers reported and what was answered, a paragraph each. */
export function takenSince({ reported, response }: Since): readonly string[] {
  return [
    ...reported
      .filter(({ said }) => said !== '')
      .map(({ meeting, said }) => `Reported ${longDate(meeting)}: ${said}`),
    ...(response === '' ? [] : [`Response: ${response}`]),
  ];
}

/** The statuses reported, a paragraph each: "27 March 2025: Complete". */
export function reportedInWords({ reported }: Since): readonly string[] {
  return reported
    .filter(({ status }) => status !== '')
    .map(({ meeting, status }) => `${longDate(meeting)}: ${status}`);
}

/** "30 January 2025: accepted as completed (minute 31)". */
export function decisionInWords({ meeting, decision, check }: NotedDecision): string {
  const minute = check.kind === 'minute' ? ` (minute ${check.number})` : '';
  return `${longDate(meeting)}: ${decision}${minute}`;
}

/** "Closed 30 January 2025: merged." */
export function closedInWords({ date, reason }: Closing): string {
  return `Closed ${longDate(date)}: ${reason}.`;
}
