import { Empty } from '#renderer/components/answer-states.tsx';
import { placeOf } from '#renderer/components/order-buttons.tsx';
import { useOpenedEntry } from '#renderer/components/use-opened-entry.ts';
import { agendaTitle, type AgendaItem } from '#shared/model/meeting.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { Question, Visibility } from '#shared/model/question.ts';
import type { Author } from '#shared/model/workspace.ts';
import { QuestionEntry } from './question-entry.tsx';
import styles from './questions-view.module.css';

/** What of a question can be edited. */
export interface QuestionChange {
  readonly wording: string;
  readonly agendaItem: number | null;
  readonly addressee: string;
  readonly visibility: Visibility;
}

/** What can be done to a question. */
export interface QuestionActions {
  /** Answers what went wrong, or null when it was saved. */
  readonly edit: (id: string, change: QuestionChange) => Promise<Failure | null>;
  readonly move: (id: string, after: string | null, words: string) => Promise<void>;
  readonly remove: (question: Question) => Promise<void>;
  readonly dropEvidence: (id: string, evidence: string) => Promise<void>;
  readonly draft: (question: Question) => void;
}

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
  agenda,
  posts,
  me,
  open,
  actions,
  indicatorsHref,
  papersHref,
}: {
  readonly questions: readonly Question[];
  readonly agenda: readonly AgendaItem[];
  readonly posts: readonly string[];
  readonly me: Author | null;
  readonly open: string | null;
  readonly actions: QuestionActions;
  readonly indicatorsHref: string;
  readonly papersHref: string;
}) {
  const list = useOpenedEntry<HTMLDivElement>(open);

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
    <div ref={list} className={styles['groups']}>
      {groupByItem(questions, agenda).map((group) => (
        <section key={group.item ?? 'none'} aria-labelledby={`item-${group.item ?? 'none'}`}>
          <h2 id={`item-${group.item ?? 'none'}`}>{group.title}</h2>
          <ol className={styles['list']}>
            {group.questions.map((question, index) => (
              <QuestionEntry
                key={question.id}
                question={question}
                agenda={agenda}
                posts={posts}
                me={me}
                isOpen={question.id === open}
                place={placeOf(group.questions, index)}
                actions={actions}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
