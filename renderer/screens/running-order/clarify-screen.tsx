import { useRef, useState } from 'react';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { callApp } from '#renderer/api/use-command.ts';
import { Empty, Failed, Loading } from '#renderer/components/answer-states.tsx';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { Button } from '#renderer/components/button.tsx';
import { Notice } from '#renderer/components/notice.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { useHeadingFocus } from '#renderer/components/use-heading-focus.ts';
import { isKeptInMemory, type Failure } from '#shared/model/failure.ts';
import { QueryEntry } from './query-entry.tsx';
import styles from './running-order.module.css';

/** What is clarified with a report's author before the meeting: the note that goes, and the replies that come. */
export function ClarifyScreen() {
  const questions = useAnswer('questions:list', {});
  const note = useAnswer('exports:preview', { kind: 'clarify-docx', includeOnlyHere: [] });
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<string | null>(null);
  const screen = useRef<HTMLDivElement>(null);
  useHeadingFocus(screen);

  const say = (words: string) => {
    setOutcome(words);
    announce(words);
  };
  const reply = async (id: string, answer: string): Promise<Failure | null> => {
    const result = await callApp('questions:edit', {
      id,
      answer,
      state: answer === '' ? 'not yet' : 'answered before',
    });
    if (result.ok) {
      announce(answer === '' ? 'Open again.' : 'Reply recorded. It leaves the running order.');
    }
    return result.ok || isKeptInMemory(result.failure) ? null : result.failure;
  };
  const copy = async (text: string) => {
    const result = await callApp('shell:copy', { text });
    say(result.ok ? 'Copied. Paste it into your e-mail.' : result.failure.message);
  };
  const save = async () => {
    const result = await callApp('exports:save', { kind: 'clarify-docx', includeOnlyHere: [] });
    if (!result.ok) say(result.failure.message);
    else say(result.value ? `Saved as ${result.value.fileName}.` : 'Nothing was saved.');
  };

  const queries =
    questions.state === 'ready' ? questions.value.filter(({ when }) => when === 'before') : [];
  // The last note stays in the answers after the last query was replied to; then nothing leaves any more.
  const leaves = queries.some(
    ({ state, visibility }) => state !== 'answered before' && visibility === 'shared',
  );
  const text = leaves && note.state === 'ready' ? note.value.text : null;
  return (
    <div ref={screen}>
      <PageHead
        title="Clarify before the meeting"
        back={{ href: href(routes.questions()), label: 'Questions' }}
        lead="A neutral note to the report’s author, through the scrutiny manager. A query that is answered leaves the running order; its answer is kept."
      />
      {questions.state === 'loading' ? <Loading label="Loading the queries" /> : null}
      {questions.state === 'failed' ? (
        <Failed failure={questions.failure} retry={questions.retry} />
      ) : null}
      {questions.state === 'ready' && queries.length === 0 ? (
        <Empty>
          <p>
            Nothing to clarify yet. Choose “Clarify before the meeting” for a question on{' '}
            <a href={href(routes.questions())}>Questions</a>.
          </p>
        </Empty>
      ) : null}
      {queries.length > 0 ? (
        <section aria-labelledby="queries">
          <h2 id="queries">Queries and replies</h2>
          <ul className={styles['queries']}>
            {queries.map((query) => (
              <QueryEntry
                key={query.id}
                query={query}
                onReply={(answer) => reply(query.id, answer)}
              />
            ))}
          </ul>
        </section>
      ) : null}
      {text === null ? null : (
        <section aria-labelledby="note" className={styles['note']}>
          <h2 id="note">The note, exactly as it leaves</h2>
          <p className={styles['sheet']}>{text}</p>
          <div className={styles['buttons']} data-print="no">
            <Button look="primary" onPress={() => void save()}>
              Save as Word…
            </Button>
            <Button onPress={() => void copy(text)}>Copy the words for an e-mail</Button>
          </div>
        </section>
      )}
      {outcome ? <Notice>{outcome}</Notice> : null}
    </div>
  );
}
