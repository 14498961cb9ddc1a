import { counted } from '#shared/lib/text.ts';
import { priorities, type Priority } from '#shared/model/question.ts';

/** A question with the minutes somebody gave it. */
export interface TimedQuestion {
  readonly id: string;
  readonly agendaItem: number | null;
  readonly minutes: number;
  readonly priority: Priority;
}

/** Minutes of one agenda item; null holds questions of no item. */
export interface ItemMinutes {
  readonly agendaItem: number | null;
  readonly questions: readonly string[];
  readonly minutes: number;
}

/** The questions by agenda item, their minutes against the time there is, and what does not fit. */
export interface RunningOrder {
  readonly items: readonly ItemMinutes[];
  readonly total: number;
  readonly byPriority: Readonly<Record<Priority, number>>;
  readonly left: number;
  /** Ids of the questions there is no time for, in the order given. */
  readonly notFitting: readonly string[];
  readonly inWords: string;
}

const sum = (questions: readonly TimedQuestion[]): number =>
  questions.reduce((total, { minutes }) => total + minutes, 0);

/** Ids of what does not fit: musts are placed first, then shoulds, then if-time, each in the order given. */
function notFitting(questions: readonly TimedQuestion[], available: number): ReadonlySet<string> {
  const out = new Set<string>();
  let used = 0;
  for (const priority of priorities) {
    for (const question of questions.filter((one) => one.priority === priority)) {
      if (used + question.minutes > available) out.add(question.id);
      else used += question.minutes;
    }
  }
  return out;
}

function describeFit(out: readonly TimedQuestion[], total: number, available: number): string {
  const time = `${counted(total, 'minute')} of questions, ${counted(available, 'minute')} available.`;
  if (out.length === 0) return `${time} Everything fits.`;
  const parts = priorities.flatMap((priority) => {
    const count = out.filter((one) => one.priority === priority).length;
    return count === 0 ? [] : [`${count} “${priority}”`];
  });
  return `${time} ${counted(out.length, 'question does', 'questions do')} not fit: ${parts.join(', ')}.`;
}

/** The running order's arithmetic: minutes by agenda item against the time available. Items of no number come last. */
export function planRunningOrder(
  questions: readonly TimedQuestion[],
  available: number,
): RunningOrder {
  const numbers = [...new Set(questions.map(({ agendaItem }) => agendaItem))].sort(
    (one, other) => (one ?? Infinity) - (other ?? Infinity),
  );
  const out = notFitting(questions, available);
  const leftOut = questions.filter(({ id }) => out.has(id));
  const total = sum(questions);
  const minutesOf = (priority: Priority): number =>
    sum(questions.filter((one) => one.priority === priority));
  return {
    items: numbers.map((agendaItem) => {
      const own = questions.filter((one) => one.agendaItem === agendaItem);
      return { agendaItem, questions: own.map(({ id }) => id), minutes: sum(own) };
    }),
    total,
    byPriority: {
      must: minutesOf('must'),
      should: minutesOf('should'),
      'if time': minutesOf('if time'),
    },
    left: available - total,
    notFitting: leftOut.map(({ id }) => id),
    inWords: describeFit(leftOut, total, available),
  };
}
