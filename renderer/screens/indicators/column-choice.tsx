import { Button } from '#renderer/components/button.tsx';
import { CheckField } from '#renderer/components/field.tsx';
import { PopoverButton } from '#renderer/components/popover-button.tsx';
import {
  essentialColumns,
  inColumnOrder,
  indicatorColumns,
  type IndicatorColumn,
} from '#shared/model/indicator-columns.ts';
import { columnRules } from './list-columns.ts';
import styles from './list-toolbar.module.css';

/** Which columns the list has. Name, newest figure and page are always there. */
export function ColumnChoice({
  columns,
  onChange,
}: {
  readonly columns: readonly IndicatorColumn[];
  readonly onChange: (columns: readonly IndicatorColumn[]) => void;
}) {
  const toggle = (column: IndicatorColumn, shown: boolean) =>
    onChange(
      inColumnOrder(shown ? [...columns, column] : columns.filter((other) => other !== column)),
    );
  return (
    <PopoverButton
      label={`Columns (${columns.length + 3} of ${indicatorColumns.length + 3})`}
      title="Columns of the list"
    >
      <p className={styles['hint']}>
        Name, newest figure and page are always shown. Your choice is kept.
      </p>
      <fieldset className={styles['columns']}>
        <legend className="visually-hidden">Columns</legend>
        {indicatorColumns.map((column) => (
          <CheckField
            key={column}
            label={columnRules[column].label}
            checked={columns.includes(column)}
            onChange={(shown) => toggle(column, shown)}
          />
        ))}
      </fieldset>
      <div className={styles['buttons']}>
        <Button onPress={() => onChange(essentialColumns)}>Essentials</Button>
        <Button onPress={() => onChange(indicatorColumns)}>Everything</Button>
      </div>
    </PopoverButton>
  );
}
