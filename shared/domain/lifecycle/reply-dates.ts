import { Temporal } from 'temporal-polyfill';
import type {
  Recommendation,
  RecommendationKind,
  ReplyDates,
} from '#shared/model/recommendation.ts';

/** Bank holidays in England by year. A year that is not here gives no date. */
const bankHolidays: Readonly<Record<number, readonly string[]>> = {
  2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
};

const datePattern = /^\d{4}-\d{2}-\d{2}$/;

/** An ISO date; null when it is none. */
function plainDate(iso: string): Temporal.PlainDate | null {
  if (!datePattern.test(iso)) return null;
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** Whether whoever is addressed can owe a statutory reply: the Cabinet or the Council itself, to a recommendation. */
function mayOweStatutoryReply(kind: RecommendationKind, addressee: string): boolean {
  return (
    kind === 'recommendation' && /^(?:the )?(?:cabinet|(?:full )?council)$/i.test(addressee.trim())
  );
}

/**
 * The day a statutory reply is due: within two months beginning with the day the recommendation, or if later the
 * notice, was received (Local Government Act 2000, s. 9FE). Only for a recommendation to the Cabinet or the Council,
 * and only from an entered day; null otherwise. Shown with "check with the Monitoring Officer".
 */
export function statutoryReplyDate(
  kind: RecommendationKind,
  addressee: string,
  received: string | null,
): string | null {
  const start = received === null ? null : plainDate(received);
  if (!mayOweStatutoryReply(kind, addressee) || !start) return null;
  const end = start.add({ months: 2 });
  // The day before the same day of the month; where that month has no such day, its last.
  return (end.day === start.day ? end.subtract({ days: 1 }) : end).toString();
}

/**
 * The day a request must be back, before the meeting's papers are published: five clear days before the meeting (Local
 * Government Act 1972, s. 100B). Clear days are working days: weekends, bank holidays, the day of publication and the
 * day of the meeting do not count. Null where a year's bank holidays are not known.
 */
export function returnByDate(meeting: string): string | null {
  let day = plainDate(meeting);
  let clear = 0;
  while (day) {
    day = day.subtract({ days: 1 });
    const holidays = bankHolidays[day.year];
    if (!holidays) return null;
    if (day.dayOfWeek > 5 || holidays.includes(day.toString().slice(5))) continue;
    if (clear === 5) return day.toString();
    clear += 1;
  }
  return null;
}

/** The days that follow from what was entered of a wording; none is made up. */
export function replyDates({
  kind,
  addressee,
  dueMeeting,
  received,
}: Pick<Recommendation, 'kind' | 'addressee' | 'dueMeeting' | 'received'>): ReplyDates {
  return {
    returnBy: dueMeeting === '' ? null : returnByDate(dueMeeting),
    mayBeStatutory: mayOweStatutoryReply(kind, addressee),
    statutoryReply: statutoryReplyDate(kind, addressee, received === '' ? null : received),
  };
}
