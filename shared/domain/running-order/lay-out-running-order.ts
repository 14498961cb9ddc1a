import type { LineOfEnquiry } from '#shared/model/line-of-enquiry.ts';
import { isForTheTable, unprepared, type Question } from '#shared/model/question.ts';
import type {
  RunningOrderLayout,
  RunningOrderTheme,
  RunningOrderVersion,
} from '#shared/model/running-order.ts';
import { planRunningOrder } from './plan-running-order.ts';

/** What a running order is laid out from. */
export interface RunningOrderFacts {
  /** In the order they are listed in. */
  readonly questions: readonly Question[];
  readonly lines: readonly LineOfEnquiry[];
  /** Minutes the Panel has. */
  readonly available: number;
  readonly version: RunningOrderVersion;
  /** Ids of questions only on this computer that were ticked. The officers' version takes none of them. */
  readonly include: ReadonlySet<string>;
}

/** A question as officers see it: no names of members, no marks, no notes. Only what they are asked, and its evidence. */
function forOfficers(question: Question): Question {
  return {
    ...question,
    ...unprepared,
    line: question.line,
    minutes: question.minutes,
    when: question.when,
    askers: [],
    merged: [],
    author: '',
  };
}

function forChair(question: Question): Question {
  // One that is ticked goes with all it was put together from; of a shared one, only what is shared itself.
  return question.visibility === 'shared'
    ? { ...question, merged: question.merged.filter((one) => one.visibility === 'shared') }
    : question;
}

function themesOf(
  questions: readonly Question[],
  lines: readonly LineOfEnquiry[],
): readonly RunningOrderTheme[] {
  const lineOf = (question: Question) => lines.find(({ id }) => id === question.line) ?? null;
  const present = [...new Set(questions.map(lineOf))];
  return present.map((line) => ({
    line: line?.id ?? null,
    theme: line?.theme ?? '',
    wantToKnow: line?.wantToKnow ?? '',
    questions: questions.filter((question) => lineOf(question) === line),
  }));
}

/** The running order of one version: what is in it, in which order, and whether it fits the time. */
export function layOutRunningOrder(facts: RunningOrderFacts): RunningOrderLayout {
  const { version, include, available } = facts;
  const forTable = facts.questions.filter(isForTheTable);
  const leaves = ({ id, visibility }: Question): boolean =>
    visibility === 'shared' || (version === 'chair' && include.has(id));
  const questions = forTable
    .filter(leaves)
    .map((question) => (version === 'officers' ? forOfficers(question) : forChair(question)));
  // A line that is only on this computer is no reason to say its theme: a ticked question takes its own with it.
  const ticked = new Set(
    questions.filter((one) => one.visibility !== 'shared').map((one) => one.line),
  );
  const lines = facts.lines
    .filter(({ id, visibility }) => visibility === 'shared' || ticked.has(id))
    // Officers are told the theme; what members hope to find out is theirs.
    .map((line) => (version === 'officers' ? { ...line, wantToKnow: '' } : line));
  const plan = planRunningOrder(
    forTable.filter(leaves).map(({ id, agendaItem, minutes, priority }) => ({
      id,
      agendaItem,
      minutes,
      priority,
    })),
    available,
  );
  return {
    version,
    items: plan.items.map(({ agendaItem, minutes }) => ({
      agendaItem,
      minutes,
      themes: themesOf(
        questions.filter((question) => question.agendaItem === agendaItem),
        lines,
      ),
    })),
    total: plan.total,
    available,
    left: plan.left,
    byPriority: plan.byPriority,
    notFitting: plan.notFitting,
    inWords: plan.inWords,
    leftOut: forTable.filter((question) => !leaves(question)).map(({ id }) => id),
  };
}
