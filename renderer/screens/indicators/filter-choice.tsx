import { useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { CheckField } from '#renderer/components/field.tsx';
import { filterLabels, filters, type Filter } from './filter-indicators.ts';
import styles from './list-toolbar.module.css';

/** From this width there is room for the filters beside the list without pushing the figures off the screen. */
const roomForFilters = '(width >= 48rem)';

/** What the list is narrowed to. Each says how many rows would be left with it; on narrow screens they start closed. */
export function FilterChoice({
  chosen,
  counts,
  onChange,
}: {
  readonly chosen: readonly Filter[];
  readonly counts: Readonly<Record<Filter, number>>;
  readonly onChange: (chosen: readonly Filter[]) => void;
}) {
  const [open, setOpen] = useState(() => window.matchMedia(roomForFilters).matches);
  const on = chosen.length === 0 ? '' : ` (${chosen.length} on)`;
  return (
    <details
      className={styles['filters']}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{`Show only${on}`}</summary>
      <fieldset className={styles['ticks']}>
        <legend className="visually-hidden">Show only</legend>
        {filters.map((filter) => (
          <CheckField
            key={filter}
            label={`${filterLabels[filter]} (${counts[filter]})`}
            checked={chosen.includes(filter)}
            onChange={(isOn) =>
              onChange(
                filters.filter((other) => (other === filter ? isOn : chosen.includes(other))),
              )
            }
          />
        ))}
        {chosen.length > 0 ? (
          <Button look="plain" onPress={() => onChange([])}>
            Show all again
          </Button>
        ) : null}
      </fieldset>
    </details>
  );
}
