import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '#renderer/components/button.tsx';
import { TextField } from '#renderer/components/field.tsx';
import { useReaderSide } from './reader-side.ts';
import styles from './go-to-page.module.css';

/** Opens the paper at a page number as it is printed. */
export function GoToPage({
  document,
  pages,
}: {
  readonly document: string;
  /** How many pages are printed. */
  readonly pages: number;
}) {
  const [, navigate] = useLocation();
  const side = useReaderSide();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  return (
    <form
      className={styles['goTo']}
      onSubmit={(event) => {
        event.preventDefault();
        const page = Number(typed);
        if (!Number.isInteger(page) || page < 1 || page > pages) {
          setError(`Type a page from 1 to ${pages}.`);
          return;
        }
        setError(null);
        navigate(side.atPage(document, page));
      }}
    >
      <TextField
        label="Go to page"
        value={typed}
        maxLength={4}
        error={error}
        onChange={(value) => {
          setError(null);
          setTyped(value);
        }}
      />
      <Button type="submit">Go</Button>
    </form>
  );
}
