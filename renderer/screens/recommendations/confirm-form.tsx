import { useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { TextField } from '#renderer/components/field.tsx';
import followed from '#renderer/components/followed.module.css';
import styles from './recommendations.module.css';

/** Asks for the minute number that confirms a wording. */
export function ConfirmForm({
  onConfirm,
  onCancel,
}: {
  readonly onConfirm: (minute: string) => void;
  readonly onCancel: () => void;
}) {
  const [minute, setMinute] = useState('');
  const [error, setError] = useState<string | null>(null);
  return (
    <form
      className={styles['confirm']}
      onSubmit={(event) => {
        event.preventDefault();
        if (minute.trim() === '') {
          setError('Type the minute number as printed, for example 23.');
          return;
        }
        onConfirm(minute.trim());
      }}
    >
      <TextField
        label="Minute number"
        hint="The minutes are the record."
        value={minute}
        maxLength={40}
        error={error}
        autoFocus
        onChange={(value) => {
          setError(null);
          setMinute(value);
        }}
      />
      <div className={followed['buttons']}>
        <Button type="submit" look="primary">
          Confirm
        </Button>
        <Button onPress={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
