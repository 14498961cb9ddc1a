import { longDate } from '#shared/lib/dates.ts';
import type {
  AsAt,
  Closing,
  MonitorItem,
  MonitorResponse,
  ProgressWord,
  SettledDecision,
  Standing,
} from '#shared/model/monitor-item.ts';
import { settleDecision } from './settle-decision.ts';

/** Monitoring report, paragraph 4: what leaves the list, what is kept on it and until when. */
const paragraphFour = '002:2017';
/** Minute 24, which says "considered and noted". */
const minuteTwentyFour = '002:254';

type Answer = Pick<Standing, 'list' | 'first' | 'next' | 'why' | 'source'>;

/** The response as at a day. Only the body addressed can reject; before its day any response is awaited. */
function responseAsAt(item: MonitorItem, date: string): MonitorResponse {
  const { response } = item;
  const later = response.date !== null && response.date > date;
  const byOthers =
    response.answer === 'not agreed' &&
    (item.addressee.trim() === '' || response.by.trim() !== item.addressee.trim());
  return later || byOthers
    ? { answer: 'awaited', by: '', date: null, reasons: '', reportedAt: null }
    : response;
}

function describeResponse(response: MonitorResponse, addressee: string): string {
  const by = response.by || addressee || 'the body addressed';
  switch (response.answer) {
    case 'awaited':
      return addressee ? `A response from ${addressee} is awaited.` : 'A response is awaited.';
    case 'agreed':
      return `Agreed by ${by}.`;
    case 'agreed in part':
      return `Agreed in part by ${by}.`;
    case 'not agreed':
      return `Not agreed by ${by}: ${response.reasons.replace(/[.\s]+$/, '') || 'no reasons given'}.`;
    case 'not required':
      return 'No response is required.';
  }
}

/** On the day of the meeting that took it off the list an item leaves; from the next meeting on it is history. */
function goneSince(date: string, asAt: AsAt): 'leaves' | 'history' {
  return asAt.meetings.some((meeting) => meeting > date && meeting <= asAt.date)
    ? 'history'
    : 'leaves';
}

/** The closing that holds on a day, if any: one that was reversed by then does not. */
function closingAsAt(closings: readonly Closing[], date: string): Closing | undefined {
  return closings.findLast(
    (closing) =>
      closing.date <= date && (closing.reversed === null || closing.reversed.date > date),
  );
}

function closed(closing: Closing, asAt: AsAt): Answer {
  return {
    list: goneSince(closing.date, asAt),
    first: `Closed: ${closing.reason}. This is not acceptance by the Panel.`,
    next: 'Nothing more is due. Reversing the closing puts it back where it stood.',
    why: `${closing.author} closed it on ${longDate(closing.date)}: ${closing.why}`,
    source: '',
  };
}

/** Accepted as completed at a meeting, off the list since `left`. */
function accepted(meeting: string, left: string, settled: SettledDecision, asAt: AsAt): Answer {
  return {
    list: goneSince(left, asAt),
    first: `Accepted as completed by the Panel on ${longDate(meeting)}.`,
    next:
      settled.by === 'minute'
        ? 'It is removed from the list.'
        : 'It is removed from the list. Check it against the minutes, which are the record.',
    why: 'Items the Panel accepts as completed are removed from the list.',
    source: paragraphFour,
  };
}

function rejectedAndReported(by: string, reportedAt: string, asAt: AsAt): Answer {
  return {
    list: goneSince(reportedAt, asAt),
    first: `Not agreed by ${by}. Reported to the Panel on ${longDate(reportedAt)}.`,
    next: 'It is removed from the list.',
    why: 'Rejected recommendations are removed after being reported to the Panel.',
    source: paragraphFour,
  };
}

/** A rejection nobody has told the Panel of keeps an item on the list, even one accepted as completed. */
function rejectedUnreported(by: string, wasAccepted: boolean): Answer {
  return {
    list: 'stays',
    first: `Not agreed by ${by}. To be reported to the Panel.`,
    next: wasAccepted
      ? 'The Panel accepted it as completed, and it stays on the list until the answer has been reported to the Panel.'
      : 'It stays on the list until the answer has been reported to the Panel.',
    why: 'Rejected recommendations are only removed after being reported to the Panel.',
    source: paragraphFour,
  };
}

const progressSentence = {
  '': 'No status printed.',
  'In progress': 'In progress.',
  'Partially complete': 'Partially complete.',
  Complete: 'Marked complete.',
} as const;

const outstanding =
  'Where action is outstanding, the item is kept on the list and reported back to the next meeting.';

const untilAccepted = 'It remains on the list until the Panel accepts it as completed.';

/** Why an item stays, by what the Panel decided last. */
function staying(settled: SettledDecision, status: ProgressWord): Omit<Answer, 'list'> {
  const source = paragraphFour;
  const complete = status === 'Complete';
  // A blank status does not say that action is outstanding.
  const kept = status === '' || complete ? untilAccepted : outstanding;
  const back = 'It stays on the list and is reported back to the next meeting.';
  if (settled.by === 'open') {
    return {
      first: 'The Panel’s decision is to be settled against the minutes.',
      next: 'It stays on the list until the minute number is entered.',
      why: untilAccepted,
      source,
    };
  }
  switch (settled.decision) {
    case 'not accepted as completed':
      return {
        first: 'The Panel did not accept it as completed.',
        next: back,
        why: complete
          ? 'Where the Panel does not accept that a matter is adequately completed, it is kept on the list.'
          : kept,
        source,
      };
    case 'noted':
      return {
        first: 'Noted by the Panel.',
        next: `${back} If the Panel did accept it as completed, record that with the minute number.`,
        why: '“Considered and noted” does not say that the Panel accepted it as completed.',
        source: `${minuteTwentyFour}, ${source}`,
      };
    case 'not reached':
      return {
        first: 'Not reached by the Panel.',
        next: back,
        why: kept,
        source,
      };
    default:
      return {
        first: complete ? 'Waiting for the Panel.' : 'Not yet considered by the Panel.',
        next: complete ? 'The Panel is asked whether it accepts it as completed.' : back,
        why: complete
          ? 'Items marked as completed are removed only if the Panel confirms acceptance.'
          : kept,
        source,
      };
  }
}

function answer(item: MonitorItem, response: MonitorResponse, asAt: AsAt): Answer {
  const closing = closingAsAt(item.closings, asAt.date);
  if (closing) return closed(closing, asAt);
  const settled = settleDecision(item.decisions, asAt);
  const { by, reportedAt } = response;
  const rejected = response.answer === 'not agreed';
  const reported = reportedAt !== null && reportedAt <= asAt.date;
  if (settled.decision === 'accepted as completed' && settled.meeting !== null) {
    // A rejection that came after the acceptance does not bring the item back.
    const known = rejected && (response.date ?? '') <= settled.meeting;
    if (!known) return accepted(settled.meeting, settled.meeting, settled, asAt);
    if (reported) {
      const left = reportedAt > settled.meeting ? reportedAt : settled.meeting;
      return accepted(settled.meeting, left, settled, asAt);
    }
  }
  if (rejected) {
    return reported
      ? rejectedAndReported(by, reportedAt, asAt)
      : rejectedUnreported(by, settled.decision === 'accepted as completed');
  }
  const printed = item.progress
    .filter(({ meeting }) => meeting <= asAt.date)
    .toSorted((one, other) => one.meeting.localeCompare(other.meeting))
    .at(-1);
  const status = printed?.status ?? '';
  const stays = staying(settled, status);
  return { ...stays, list: 'stays', first: `${progressSentence[status]} ${stays.first}` };
}

/**
 * Where an item stands as at a day, what happens next and why. An item is on the list until the Panel accepts it as
 * completed, until a rejection by the body addressed has been reported to the Panel (monitoring report, paragraph 4,
 * 002:2017), or until somebody closes it; "noted" never counts as accepted. Leaving is worked out here, never stored.
 */
export function whereItStands(item: MonitorItem, asAt: AsAt): Standing {
  const response = responseAsAt(item, asAt.date);
  const { askedAt } = item;
  return {
    ...answer(item, response, asAt),
    response: describeResponse(response, item.addressee),
    ageInMeetings:
      askedAt === null
        ? null
        : asAt.meetings.filter((meeting) => meeting > askedAt && meeting <= asAt.date).length,
  };
}
