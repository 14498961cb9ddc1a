import { CheckField } from './field.tsx';
import styles from './only-here-choice.module.css';

/** What is only on this computer: it stays unless it is ticked. */
export function OnlyHereChoice({
  words,
  entries,
  included,
  onInclude,
}: {
  /** How many stay, and what a tick does. */
  readonly words: string;
  readonly entries: readonly {
    readonly id: string;
    readonly heading: string;
    readonly text: string;
  }[];
  /** The ids of those that are ticked. */
  readonly included: readonly string[];
  readonly onInclude: (id: string, include: boolean) => void;
}) {
  return (
    <fieldset className={styles['staying']}>
      <legend>Only on this computer</legend>
      <p className={styles['quiet']}>{words}</p>
      {entries.map(({ id, heading, text }) => (
        <CheckField
          key={id}
          label={
            <>
              <strong>{heading}</strong> {text}
            </>
          }
          checked={included.includes(id)}
          onChange={(include) => onInclude(id, include)}
        />
      ))}
    </fieldset>
  );
}
