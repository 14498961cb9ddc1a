import { Empty } from '#renderer/components/answer-states.tsx';
import { placeOf } from '#renderer/components/order-buttons.tsx';
import { fillGroups, useFilledIn } from '#renderer/components/use-filled-in.ts';
import { useOpenedEntry } from '#renderer/components/use-opened-entry.ts';
import { agendaTitle, type AgendaItem } from '#shared/model/meeting.ts';
import type { Question } from '#shared/model/question.ts';
import { DragList } from './drag-list.tsx';
import { QuestionEntry, type EntryGround } from './question-entry.tsx';
import styles from './questions-view.module.css';

interface Group {
  readonly item: number | null;
  readonly title: string;
  readonly questions: readonly Question[];
}

function groupByItem(questions: readonly Question[], agenda: readonly AgendaItem[]): Group[] {
  const items = [...new Set(questions.map((question) => question.agendaItem))].sort(
    (a, b) => (a ?? 99) - (b ?? 99),
  );
  return items.map((item) => {
    const entry = agenda.find((candidate) => candidate.item === item);
    return {
      item,
      title: item === null ? 'No agenda item yet' : `${item}  ${entry ? agendaTitle(entry) : ''}`,
      questions: questions.filter((question) => question.agendaItem === item),
    };
  });
}

/** The questions in their groups. The one that is opened by its address is brought into view and takes the focus. */
export function QuestionsView({
  questions,
  narrowedBy,
  ground,
  open,
  chosen,
  onChoose,
  indicatorsHref,
  papersHref,
}: {
  /** Those that are shown. */
  readonly questions: readonly Question[];
  /** What they were narrowed by; "" where all are shown. */
  readonly narrowedBy: string;
  readonly ground: EntryGround;
  readonly open: string | null;
  /** Ids chosen to be put together; null while nothing is being chosen. */
  readonly chosen: readonly string[] | null;
  readonly onChoose: (id: string, chosen: boolean) => void;
  readonly indicatorsHref: string;
  readonly papersHref: string;
}) {
  const list = useOpenedEntry<HTMLDivElement>(open);
  const groups = groupByItem(questions, ground.agenda);
  const inOrder = groups.flatMap((group) => group.questions);
  const { count, filling } = useFilledIn({
    total: inOrder.length,
    narrowedBy,
    atLeast: inOrder.findIndex(({ id }) => id === open) + 1,
  });

  if (questions.length === 0) {
    return (
      <Empty>
        <p>
          No questions yet. Press Ask on any figure in <a href={indicatorsHref}>Indicators</a>, or
          select words in <a href={papersHref}>Papers</a>.
        </p>
      </Empty>
    );
  }
  return (
    <div ref={list} className={styles['groups']} data-filling={filling ? 'yes' : 'no'}>
      {fillGroups(groups, (group) => group.questions.length, count).map(({ group, shown }) => (
        <section key={group.item ?? 'none'} aria-labelledby={`item-${group.item ?? 'none'}`}>
          <h2 id={`item-${group.item ?? 'none'}`}>{group.title}</h2>
          <DragList
            ids={group.questions.map(({ id }) => id)}
            shown={shown}
            onMove={(id, after) => {
              const moved = group.questions.find((question) => question.id === id);
              void ground.actions.move(id, after, `Moved: ${moved?.wording.slice(0, 60) ?? ''}`);
            }}
            renderEntry={(id, index) => {
              const question = group.questions[index];
              return question ? (
                <QuestionEntry
                  question={question}
                  ground={ground}
                  isOpen={id === open}
                  place={placeOf(group.questions, index)}
                  chosen={chosen === null ? null : chosen.includes(id)}
                  onChoose={onChoose}
                />
              ) : null;
            }}
          />
        </section>
      ))}
    </div>
  );
}
