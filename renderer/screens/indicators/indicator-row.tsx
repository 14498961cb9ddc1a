import { memo, type ReactNode, type Ref } from 'react';
import { AskButton } from '#renderer/components/ask-context.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { Term } from '#renderer/components/term.tsx';
import { IndicatorCell, type CellGround } from './indicator-cells.tsx';
import { columnRules, type ListColumn } from './list-columns.ts';
import type { ListEntry } from './list-entry.ts';
import { RowPageLink } from './row-page-link.tsx';
import styles from './indicator-grid.module.css';

/** One row of the list. Drawn anew only when something of its own changes. */
export const IndicatorRow = memo(function IndicatorRow({
  entry,
  item,
  columns,
  ground,
  withTable,
  measure,
}: {
  readonly entry: ListEntry;
  /** Its place among the headings and rows of the list, from 0. */
  readonly item: number;
  readonly columns: readonly ListColumn[];
  readonly ground: CellGround;
  /** Names its table under it, where no heading does. */
  readonly withTable: boolean;
  /** Takes the row's height, where not all rows are laid out. */
  readonly measure: Ref<HTMLTableRowElement>;
}) {
  const { row } = entry.summary;
  return (
    <tr
      ref={measure}
      data-index={item}
      data-entry={row.id}
      aria-rowindex={item + 2}
      {...entry.askAttribute}
    >
      {columns.map((column) => {
        if (column === 'name') return <NameCell key={column} entry={entry} withTable={withTable} />;
        if (column === 'source') return <SourceCell key={column} entry={entry} />;
        return <IndicatorCell key={column} column={column} entry={entry} ground={ground} />;
      })}
    </tr>
  );
});

function NameCell({
  entry: { summary, acronyms },
  withTable,
}: {
  readonly entry: ListEntry;
  readonly withTable: boolean;
}): ReactNode {
  const { row } = summary;
  return (
    <th scope="row" className={styles['name']}>
      <a href={href(routes.indicator(row.id))} data-row={row.id}>
        {row.name}
      </a>{' '}
      {acronyms.length > 0 ? (
        <span className={styles['terms']} data-print="no">
          {acronyms.map((term) => (
            <Term key={term.meaning.name} meaning={term.meaning}>
              {row.name.slice(term.start, term.end)}
            </Term>
          ))}
        </span>
      ) : null}
      {withTable ? <span className={styles['tableName']}>{row.tableTitle}</span> : null}
    </th>
  );
}

function SourceCell({ entry: { summary, about } }: { readonly entry: ListEntry }): ReactNode {
  return (
    <td className={styles[columnRules.source.look]} data-label={columnRules.source.label}>
      <RowPageLink
        summary={summary}
        // The row's own head says which indicator it is.
        what="where this row is printed"
      />
      <span data-print="no">
        <AskButton about={about} />
      </span>
    </td>
  );
}
