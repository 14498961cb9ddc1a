import { SelectField, TextField } from '#renderer/components/field.tsx';
import { FilterChoice } from './filter-choice.tsx';
import type { Filter } from './filter-indicators.ts';
import { groupingLabels, groupings } from './group-entries.ts';
import type { ListChoices } from './list-memory.ts';
import { orderRules, orders } from './order-indicators.ts';
import styles from './list-toolbar.module.css';

/** What can be chosen of the list. */
export function ListToolbar({
  choices,
  counts,
  onChange,
}: {
  readonly choices: ListChoices;
  /** How many rows would be left with each filter. */
  readonly counts: Readonly<Record<Filter, number>>;
  readonly onChange: (part: Partial<ListChoices>) => void;
}) {
  return (
    <search className={styles['toolbar']} aria-label="Indicators" data-print="no">
      <div className={styles['find']}>
        <TextField
          label="Find an indicator"
          type="search"
          value={choices.typed}
          maxLength={100}
          onChange={(typed) => onChange({ typed })}
        />
      </div>
      <SelectField
        label="Sort by"
        value={choices.order}
        onChange={(value) => {
          const order = orders.find((each) => each === value);
          // An order runs across tables, so the rows stand together unless they are grouped again.
          if (order) {
            onChange({ order, reversed: false, grouping: order === 'paper' ? 'table' : 'nothing' });
          }
        }}
        options={orders.map((value) => ({ value, label: orderRules[value].label }))}
      />
      <SelectField
        label="Group by"
        value={choices.grouping}
        onChange={(value) => {
          const grouping = groupings.find((each) => each === value);
          if (grouping) onChange({ grouping });
        }}
        options={groupings.map((value) => ({ value, label: groupingLabels[value] }))}
      />
      <FilterChoice chosen={choices.only} counts={counts} onChange={(only) => onChange({ only })} />
    </search>
  );
}
