import { useEffect, useRef } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { TextField } from '#renderer/components/field.tsx';
import { useReaderSide } from './reader-side.ts';
import { mostMatches } from './find-in-paper.ts';
import type { Find } from './use-find.ts';
import styles from './reader-bar.module.css';

/** Looks for words in the paper: Enter goes to the next place, Shift and Enter to the one before, Escape empties it. */
export function FindBar({
  find,
  slashKey,
}: {
  readonly find: Find;
  /** Whether pressing `/` outside a field comes here (WCAG 2.1.4: it can be turned off). */
  readonly slashKey: boolean;
}) {
  const form = useRef<HTMLFormElement>(null);
  const side = useReaderSide();
  useSlashKey(slashKey && side.isActive, form);
  return (
    <search aria-label={side.name('In this paper')}>
      {/* The search field inside takes the keys; the form only hears those that a field does not use. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        ref={form}
        className={styles['find']}
        onSubmit={(event) => {
          event.preventDefault();
          find.step(1);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && find.typed !== '') {
            event.preventDefault();
            find.type('');
          }
          if (event.key === 'Enter' && event.shiftKey) {
            event.preventDefault();
            find.step(-1);
          }
        }}
      >
        <TextField
          label="Find in this paper"
          type="search"
          value={find.typed}
          maxLength={200}
          onChange={find.type}
        />
        <output className={styles['count']}>{countWords(find)}</output>
        <div className={styles['buttons']}>
          <Button isDisabled={find.nothing} onPress={() => find.step(-1)}>
            Previous
          </Button>
          <Button isDisabled={find.nothing} type="submit">
            Next
          </Button>
        </div>
      </form>
    </search>
  );
}

function countWords({ typed, matches, at }: Find): string {
  if (typed.trim().length < 2) return '';
  if (matches.length === 0) return 'Not in this paper';
  const count = `${matches.length.toLocaleString('en-GB')}${matches.length === mostMatches ? ' or more' : ''}`;
  if (at !== null) return `${(at + 1).toLocaleString('en-GB')} of ${count}`;
  return `${count} ${matches.length === 1 ? 'place' : 'places'}`;
}

function useSlashKey(enabled: boolean, form: React.RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    if (!enabled) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
      if (event.target.closest('input, textarea, select, [contenteditable], [role="dialog"]'))
        return;
      const field = form.current?.querySelector('input');
      if (!field) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled, form]);
}
