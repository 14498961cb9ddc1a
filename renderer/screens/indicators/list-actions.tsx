import { callApp } from '#renderer/api/use-command.ts';
import { Button } from '#renderer/components/button.tsx';
import type { IndicatorColumn } from '#shared/model/indicator-columns.ts';
import { ColumnChoice } from './column-choice.tsx';
import { CompareLinks } from './compare-links.tsx';
import { UsualRangeHelp } from './usual-range-help.tsx';
import styles from './list-toolbar.module.css';

/** What can be done with the list as it stands. */
export function ListActions({
  columns,
  onColumns,
  onCopy,
}: {
  readonly columns: readonly IndicatorColumn[];
  readonly onColumns: (columns: readonly IndicatorColumn[]) => void;
  /** Absent where nothing is listed. */
  readonly onCopy: (() => void) | null;
}) {
  return (
    <div className={styles['buttons']} data-print="no">
      <UsualRangeHelp />
      <ColumnChoice columns={columns} onChange={onColumns} />
      {onCopy ? <Button onPress={onCopy}>Copy as table</Button> : null}
      <Button onPress={() => void callApp('shell:print', {})}>Print</Button>
      <CompareLinks />
    </div>
  );
}
