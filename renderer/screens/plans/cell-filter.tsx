import { useEffect, useRef } from 'react';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { CheckField, TextField } from '#renderer/components/field.tsx';
import { counted } from '#shared/lib/text.ts';
import { cellTraitLabels, cellTraits, type CellChoices } from './filter-cells.ts';
import styles from './plans.module.css';

/** What narrows a plan to some of its parts, with how many those are; a change in number is said aloud. */
export function CellFilter({
  what,
  shown,
  all,
  choices,
  onChange,
}: {
  /** What the parts are called, in the singular: "cell". */
  readonly what: string;
  readonly shown: number;
  readonly all: number;
  readonly choices: CellChoices;
  readonly onChange: (choices: CellChoices) => void;
}) {
  const announce = useAnnounce();
  const said = useRef(shown);
  useEffect(() => {
    if (said.current === shown) return;
    said.current = shown;
    announce(counted(shown, what));
  }, [announce, shown, what]);
  return (
    <>
      <search className={styles['toolbar']} aria-label="Parts of the plan" data-print="no">
        <TextField
          label="Find in the plan"
          type="search"
          value={choices.typed}
          maxLength={100}
          onChange={(typed) => onChange({ ...choices, typed })}
        />
        <fieldset className={styles['ticks']}>
          <legend className="visually-hidden">Show only</legend>
          {cellTraits.map((trait) => (
            <CheckField
              key={trait}
              label={cellTraitLabels[trait]}
              checked={choices.only.includes(trait)}
              onChange={(isOn) =>
                onChange({
                  ...choices,
                  only: cellTraits.filter((other) =>
                    other === trait ? isOn : choices.only.includes(other),
                  ),
                })
              }
            />
          ))}
        </fieldset>
      </search>
      <p className={styles['count']}>
        <strong>
          {shown} of {counted(all, what)}
        </strong>
      </p>
    </>
  );
}
