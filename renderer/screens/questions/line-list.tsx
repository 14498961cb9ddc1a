import { useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { counted } from '#shared/lib/text.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { LineOfEnquiry } from '#shared/model/line-of-enquiry.ts';
import type { Question } from '#shared/model/question.ts';
import { LineForm, type LineChange } from './line-form.tsx';
import styles from './questions-view.module.css';

/** What can be done to lines of enquiry; each answers what went wrong, or null. */
export interface LineActions {
  readonly add: (change: LineChange) => Promise<Failure | null>;
  readonly edit: (id: string, change: LineChange) => Promise<Failure | null>;
  readonly remove: (line: LineOfEnquiry) => Promise<void>;
}

const empty: LineChange = { theme: '', wantToKnow: '', visibility: 'only on this computer' };

/** The lines of enquiry: each theme, what is wanted to be known, and how many questions are in it. */
export function LineList({
  lines,
  questions,
  actions,
}: {
  readonly lines: readonly LineOfEnquiry[];
  readonly questions: readonly Question[];
  readonly actions: LineActions;
}) {
  /** The line being edited; "" for a new one. */
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <details className={styles['lines']} data-print="no">
      <summary>Lines of enquiry ({lines.length})</summary>
      <p className={styles['facts']}>
        A line of enquiry is a theme that groups questions, and what the Panel wants to know by
        asking them. Put a question in one when you edit it.
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line.id} className={styles['entry']}>
            {editing === line.id ? (
              <LineForm
                start={line}
                onSave={async (change) => {
                  const failure = await actions.edit(line.id, change);
                  if (!failure) setEditing(null);
                  return failure;
                }}
                onCancel={() => setEditing(null)}
              />
            ) : (
              <>
                <p className={styles['theme']}>{line.theme}</p>
                {line.wantToKnow ? <p>What we want to know: {line.wantToKnow}</p> : null}
                <p className={styles['facts']}>
                  {counted(
                    questions.filter((question) => question.line === line.id).length,
                    'question',
                  )}
                  . {line.visibility === 'shared' ? 'Shared' : 'Only on this computer'}.
                </p>
                <div className={styles['buttons']}>
                  <Button
                    look="plain"
                    onPress={() => setEditing(line.id)}
                    aria-label={`Edit the line ${line.theme}`}
                  >
                    Edit
                  </Button>
                  <Button
                    look="plain"
                    onPress={() => void actions.remove(line)}
                    aria-label={`Remove the line ${line.theme}`}
                  >
                    Remove
                  </Button>
                </div>
              </>
            )}
          </li>
        ))}
      </ul>
      {editing === '' ? (
        <LineForm
          start={empty}
          onSave={async (change) => {
            const failure = await actions.add(change);
            if (!failure) setEditing(null);
            return failure;
          }}
          onCancel={() => setEditing(null)}
        />
      ) : (
        <Button onPress={() => setEditing('')}>Add a line of enquiry</Button>
      )}
    </details>
  );
}
