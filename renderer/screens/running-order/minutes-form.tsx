import { useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { TextField } from '#renderer/components/field.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import type { Failure } from '#shared/model/failure.ts';
import styles from './running-order.module.css';

/** Sets the minutes the Panel has for its questions. */
export function MinutesForm({
  available,
  onSave,
}: {
  readonly available: number;
  readonly onSave: (minutes: number) => Promise<Failure | null>;
}) {
  const [typed, setTyped] = useState(String(available));
  const [error, setError] = useState<string | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  return (
    <form
      className={styles['minutes']}
      data-print="no"
      onSubmit={(event) => {
        event.preventDefault();
        const minutes = Number(typed);
        if (!/^\d{1,4}$/.test(typed.trim()) || minutes > 1_440) {
          setError('Type a whole number of minutes, for example 120.');
          return;
        }
        void onSave(minutes).then(setProblem);
      }}
    >
      <TextField
        label="Minutes for questions"
        value={typed}
        maxLength={4}
        error={error}
        onChange={(value) => {
          setError(null);
          setTyped(value);
        }}
      />
      <Button type="submit">Set</Button>
      <FailureNotice title="Not saved" failure={problem} />
    </form>
  );
}
