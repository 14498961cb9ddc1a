import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { Button } from '#renderer/components/button.tsx';
import { CheckField, TextField } from '#renderer/components/field.tsx';
import { makeTermFinder } from '#renderer/components/text-with-terms.tsx';
import { mostCompared } from '#shared/model/compare.ts';
import type { PlacedGlossary } from '#shared/model/glossary.ts';
import type { IndicatorSummary } from '#shared/model/indicator.ts';
import { compareLetters } from './compare-letters.ts';
import { makeSearchTest } from './find-indicators.ts';
import { groupByTable } from './group-by-table.ts';
import { toListEntries } from './list-entry.ts';
import styles from './compare-picker.module.css';

/** Which indicators are compared: what is chosen, and every printed row to tick, found by its words. */
export function ComparePicker({
  summaries,
  glossary,
  chosen,
  onChange,
}: {
  readonly summaries: readonly IndicatorSummary[];
  readonly glossary: PlacedGlossary;
  readonly chosen: readonly IndicatorSummary[];
  readonly onChange: (rows: readonly string[]) => void;
}) {
  const announce = useAnnounce();
  const summaryLine = useRef<HTMLElement>(null);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [startsOpen] = useState(chosen.length < 2);
  const entries = useMemo(
    () => toListEntries(summaries, glossary, makeTermFinder(glossary)),
    [summaries, glossary],
  );
  const wanted = useDeferredValue(typed);
  const tables = useMemo(() => {
    const matches = makeSearchTest(wanted);
    const found = entries.filter(({ searchText }) => matches(searchText));
    return groupByTable(found, ({ summary }) => summary.row);
  }, [entries, wanted]);

  const ids = chosen.map(({ row }) => row.id);
  const choose = (id: string, name: string, isWanted: boolean) => {
    if (isWanted && ids.length >= mostCompared) {
      setRefused(`Four at the most. To add “${name}”, take one off first.`);
      return;
    }
    setRefused(null);
    onChange(isWanted ? [...ids, id] : ids.filter((each) => each !== id));
    announce(
      `${isWanted ? 'Added' : 'Taken off'}: ${name}. ${ids.length + (isWanted ? 1 : -1)} of ${mostCompared} chosen.`,
    );
  };
  return (
    <section aria-label="What is compared" className={styles['picker']} data-print="no">
      {chosen.length > 0 ? (
        <ul className={styles['chosen']}>
          {chosen.map(({ row }, index) => (
            <li key={row.id}>
              <span>
                <strong>{compareLetters[index]}</strong> {row.name}
              </span>
              <Button
                look="plain"
                aria-label={`Take off ${row.name}`}
                onPress={() => {
                  choose(row.id, row.name, false);
                  summaryLine.current?.focus();
                }}
              >
                Take off
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <details open={startsOpen}>
        <summary ref={summaryLine}>
          Choose indicators ({chosen.length} of {mostCompared} at the most)
        </summary>
        <div className={styles['find']}>
          <TextField
            label="Find an indicator"
            type="search"
            value={typed}
            maxLength={100}
            onChange={setTyped}
          />
        </div>
        {refused ? (
          <p role="alert" className={styles['refused']}>
            {refused}
          </p>
        ) : null}
        <div className={styles['list']}>
          {tables.length === 0 ? <p>No indicator matches “{wanted.trim()}”.</p> : null}
          {tables.map((table) => (
            <fieldset key={table.key}>
              <legend>{table.title}</legend>
              {table.entries.map(({ summary: { row } }) => (
                <CheckField
                  key={row.id}
                  label={row.name}
                  checked={ids.includes(row.id)}
                  onChange={(isWanted) => choose(row.id, row.name, isWanted)}
                />
              ))}
            </fieldset>
          ))}
        </div>
      </details>
    </section>
  );
}
