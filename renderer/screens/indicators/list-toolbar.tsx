import { ChoiceField, SelectField, TextField } from '#renderer/components/field.tsx';
import { CompareLinks } from './compare-links.tsx';
import { filterLabels, filters, type Filter } from './filter-indicators.ts';
import type { ListChoices } from './list-memory.ts';
import { orders, orderWords } from './order-indicators.ts';
import styles from './list-toolbar.module.css';

/** What can be chosen of the list. */
export function ListToolbar({
  choices,
  counts,
  onChange,
}: {
  readonly choices: ListChoices;
  /** How many rows each filter lets through. */
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
          if (order) onChange({ order });
        }}
        options={orders.map((value) => ({ value, label: orderWords[value].label }))}
      />
      <ChoiceField<ListChoices['only']>
        legend="Show"
        inline
        value={choices.only}
        onChange={(only) => onChange({ only })}
        options={filters.map((value) => ({
          value,
          label: `${filterLabels[value]} (${counts[value]})`,
        }))}
      />
      <ChoiceField<ListChoices['columns']>
        legend="Columns"
        inline
        value={choices.columns}
        onChange={(columns) => onChange({ columns })}
        options={[
          { value: 'essentials', label: 'Essentials' },
          { value: 'everything', label: 'Everything' },
        ]}
      />
      <CompareLinks />
    </search>
  );
}
