import { memo, useCallback, useEffect, useMemo, useRef, type CSSProperties } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { counted } from '#shared/lib/text.ts';
import type { EntryGroup } from './group-entries.ts';
import { toTails, type CellGround } from './indicator-cells.tsx';
import { IndicatorRow } from './indicator-row.tsx';
import { columnRules, headOf, needsScrolling, widthOf, type ListColumn } from './list-columns.ts';
import type { ListEntry } from './list-entry.ts';
import type { ListChoices } from './list-memory.ts';
import { orderRules, type Order } from './order-indicators.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { isFocusLost } from '#renderer/components/use-heading-focus.ts';
import { useOffsetInScroller } from './use-offset-in-scroller.ts';
import { scrollerOf } from '#renderer/components/scroller-of.ts';
import { usePrinting } from '#renderer/components/use-printing.ts';
import styles from './indicator-grid.module.css';

/** Up to so many headings and rows all are laid out, so that the browser's own search sees them too. */
const laidOutWhole = 250;

/** How high a row is taken to be until it has been laid out, in pixels. */
const likelyHeight = 92;

/** A heading over rows, or a row, in the order they stand in. */
type GridItem =
  | {
      readonly kind: 'heading';
      readonly key: string;
      readonly title: string;
      readonly count: number;
    }
  | {
      readonly kind: 'row';
      readonly key: string;
      readonly group: string;
      readonly entry: ListEntry;
    };

const noGround: CellGround = { heads: new Map(), papers: new Map(), tails: new Map() };

function toItems(groups: readonly EntryGroup<ListEntry>[]): readonly GridItem[] {
  return groups.flatMap(({ key, title, entries }): readonly GridItem[] => [
    ...(title === null ? [] : [{ kind: 'heading' as const, key, title, count: entries.length }]),
    ...entries.map((entry) => ({
      kind: 'row' as const,
      key: entry.summary.row.id,
      group: key,
      entry,
    })),
  ]);
}

/**
 * The list as one table: a data grid with one stop of the Tab key, heads that stay, and for long lists only the rows
 * in sight laid out. Printed, all its rows stand.
 */
export const IndicatorGrid = memo(function IndicatorGrid({
  groups,
  columns,
  papers,
  choices,
  openedRow,
  onSort,
}: {
  readonly groups: readonly EntryGroup<ListEntry>[];
  readonly columns: readonly ListColumn[];
  readonly papers: CellGround['papers'];
  readonly choices: Pick<ListChoices, 'order' | 'reversed' | 'grouping'>;
  /** The row to come back to, which takes the focus when the list is first shown. */
  readonly openedRow: string | null;
  readonly onSort: (order: Order) => void;
}) {
  const grid = useRef<HTMLTableElement>(null);
  const region = useRef<HTMLDivElement>(null);
  const items = useMemo(() => toItems(groups), [groups]);
  const keys = useMemo(() => items.map(({ key }) => key), [items]);
  const entries = useMemo(() => groups.flatMap((group) => group.entries), [groups]);
  const heads = useMemo(
    () => new Map(columns.map((column) => [column, headOf(column, entries)])),
    [columns, entries],
  );
  /** Figures line up within a group: those of one table are printed alike. */
  const grounds = useMemo(
    () =>
      new Map(
        groups.map((group) => [
          group.key,
          { heads, papers, tails: toTails(columns, group.entries) },
        ]),
      ),
    [heads, papers, columns, groups],
  );
  const scrolls = needsScrolling(columns);
  const listWidth = { '--list-width': `${widthOf(columns)}rem` } as CSSProperties; // a length for the style sheet
  const printing = usePrinting();
  const whole = printing || items.length <= laidOutWhole;

  const above = useOffsetInScroller(region, grid);
  const active = useRef(0);
  const virtualizer = useVirtualizer({
    count: items.length,
    enabled: !whole,
    estimateSize: () => likelyHeight,
    getItemKey: (index) => keys[index] ?? index,
    getScrollElement: () => region.current && scrollerOf(region.current),
    scrollMargin: above,
    scrollPaddingStart: 64,
    overscan: 6,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      const kept = Math.min(active.current, items.length - 1);
      // The row with the Tab stop stays, however far away, or the keyboard would lose its place.
      return kept < 0 || inSight.includes(kept)
        ? inSight
        : [...inSight, kept].toSorted((a, b) => a - b);
    },
  });
  const bringIntoView = useCallback(
    (item: number) => {
      if (!whole) virtualizer.scrollToIndex(item, { align: 'auto' });
    },
    [whole, virtualizer],
  );
  const { activeItem, goTo, onKeyDown, onFocus } = useGridKeys({
    grid,
    keys,
    start: Math.max(
      0,
      items.findIndex(({ kind }) => kind === 'row'),
    ),
    bringIntoView,
  });
  active.current = activeItem;

  useEffect(() => {
    const item = openedRow === null ? -1 : keys.indexOf(openedRow);
    if (item < 0 || !isFocusLost()) return;
    goTo({ item, cell: 0, stop: 0 });
    // Only when the list is first shown.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const shown = whole
    ? items.map((_, index) => ({ index, before: 0 }))
    : virtualizer.getVirtualItems().map(({ index, start }, place, all) => ({
        index,
        before: start - (all[place - 1]?.end ?? above),
      }));
  const after = whole
    ? 0
    : virtualizer.getTotalSize() + above - (virtualizer.getVirtualItems().at(-1)?.end ?? above);
  return (
    <div ref={region} className={styles['region']} data-scrolls={scrolls ? 'yes' : 'no'}>
      <table
        ref={grid}
        // A data grid is this element and this role (WAI-ARIA Authoring Practices, grid pattern).
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        className={styles['table']}
        data-scrolls={scrolls ? 'yes' : 'no'}
        style={listWidth}
        aria-label="Indicators"
        aria-rowcount={items.length + 1}
        aria-colcount={columns.length}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <GridHeads columns={columns} heads={heads} choices={choices} onSort={onSort} />
        <tbody>
          {shown.flatMap(({ index, before }) => {
            const item = items[index];
            if (!item) return [];
            return [
              before > 0 ? <Space key={`before ${item.key}`} height={before} /> : null,
              item.kind === 'heading' ? (
                <tr
                  key={item.key}
                  ref={virtualizer.measureElement}
                  className={styles['heading']}
                  data-index={index}
                  data-group={item.key}
                  aria-rowindex={index + 2}
                >
                  {/* Its words are in the heading inside it, which the rule does not look into. */}
                  {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
                  <th scope="rowgroup" colSpan={columns.length} aria-colspan={columns.length}>
                    <div>
                      <h2>{item.title}</h2> <span>{counted(item.count, 'indicator')}</span>
                    </div>
                  </th>
                </tr>
              ) : (
                <IndicatorRow
                  key={item.key}
                  item={index}
                  entry={item.entry}
                  columns={columns}
                  ground={grounds.get(item.group) ?? noGround}
                  withTable={choices.grouping !== 'table' && !columns.includes('table')}
                  measure={virtualizer.measureElement}
                />
              ),
            ];
          })}
          {after > 0 ? <Space height={after} /> : null}
        </tbody>
      </table>
    </div>
  );
});

/** The room of rows that are not laid out. */
function Space({ height }: { readonly height: number }) {
  return <tr aria-hidden="true" className={styles['space']} style={{ height }} />;
}

function sortState(
  order: Order | null,
  { order: chosen, reversed }: Pick<ListChoices, 'order' | 'reversed'>,
) {
  if (order === null) return undefined;
  if (order !== chosen) return 'none';
  const { first } = orderRules[order];
  if (!reversed) return first;
  return first === 'ascending' ? 'descending' : 'ascending';
}

const GridHeads = memo(function GridHeads({
  columns,
  heads,
  choices,
  onSort,
}: {
  readonly columns: readonly ListColumn[];
  readonly heads: CellGround['heads'];
  readonly choices: Pick<ListChoices, 'order' | 'reversed'>;
  readonly onSort: (order: Order) => void;
}) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const { look, order } = columnRules[column];
          const { title, sub } = heads.get(column) ?? { title: '', sub: null };
          const words = (
            <>
              {title}
              {sub === null ? null : <span className={styles['sub']}>{sub}</span>}
            </>
          );
          return (
            <th
              key={column}
              scope="col"
              className={styles[look]}
              aria-sort={sortState(order, choices)}
            >
              {order === null ? (
                words
              ) : (
                <button type="button" className={styles['sort']} onClick={() => onSort(order)}>
                  {words}
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
});
