import { useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { TextField } from '#renderer/components/field.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import { VisibilityField } from '#renderer/components/visibility-field.tsx';
import type { Failure } from '#shared/model/failure.ts';
import type { Visibility } from '#shared/model/question.ts';
import styles from './questions-view.module.css';

/** What is typed of a line of enquiry. */
export interface LineChange {
  readonly theme: string;
  readonly wantToKnow: string;
  readonly visibility: Visibility;
}

/** Writes a line of enquiry, or edits one in place. */
export function LineForm({
  start,
  onSave,
  onCancel,
}: {
  readonly start: LineChange;
  readonly onSave: (change: LineChange) => Promise<Failure | null>;
  readonly onCancel: () => void;
}) {
  const [theme, setTheme] = useState(start.theme);
  const [wantToKnow, setWantToKnow] = useState(start.wantToKnow);
  const [visibility, setVisibility] = useState(start.visibility);
  const [error, setError] = useState<string | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (theme.trim() === '') {
          setError('Type the theme first.');
          return;
        }
        void onSave({ theme: theme.trim(), wantToKnow: wantToKnow.trim(), visibility }).then(
          setProblem,
        );
      }}
    >
      <TextField
        label="Theme"
        value={theme}
        maxLength={500}
        error={error}
        autoFocus
        onChange={(value) => {
          setError(null);
          setTheme(value);
        }}
      />
      <TextField
        label="What we want to know"
        rows={2}
        value={wantToKnow}
        maxLength={20_000}
        onChange={setWantToKnow}
      />
      <VisibilityField value={visibility} onChange={setVisibility} />
      <FailureNotice title="Not saved" failure={problem} />
      <div className={styles['buttons']}>
        <Button type="submit" look="primary">
          Save
        </Button>
        <Button onPress={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
