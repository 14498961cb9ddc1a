import {
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { callApp } from '#renderer/api/use-command.ts';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { Empty } from '#renderer/components/answer-states.tsx';
import { Button } from '#renderer/components/button.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { makeTermFinder } from '#renderer/components/text-with-terms.tsx';
import { counted } from '#shared/lib/text.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { PlacedGlossary } from '#shared/model/glossary.ts';
import type { IndicatorColumn } from '#shared/model/indicator-columns.ts';
import type { IndicatorSummary } from '#shared/model/indicator.ts';
import type { Question } from '#shared/model/question.ts';
import { countByFilter, filterGround, filterLabels, passesFilters } from './filter-indicators.ts';
import { makeSearchTest } from './find-indicators.ts';
import { groupEntries } from './group-entries.ts';
import { IndicatorGrid } from './indicator-grid.tsx';
import { toListColumns } from './list-columns.ts';
import { toListEntries } from './list-entry.ts';
import { getListChoices, keepListChoices, takeOpenedRow, type ListChoices } from './list-memory.ts';
import { ListActions } from './list-actions.tsx';
import { ListToolbar } from './list-toolbar.tsx';
import { orderIndicators, orderRules, type Order } from './order-indicators.ts';
import { focusHeading, isFocusLost } from '#renderer/components/use-heading-focus.ts';
import styles from './indicators-view.module.css';

/** The list of indicators with what it takes to find one: filters, order, and how much of each row to show. */
export function IndicatorsView({
  summaries,
  glossary,
  questions,
  papers,
  columns,
  onColumns,
}: {
  readonly summaries: readonly IndicatorSummary[];
  readonly glossary: PlacedGlossary;
  readonly questions: readonly Question[];
  /** The titles of the papers, by id. */
  readonly papers: ReadonlyMap<string, string>;
  readonly columns: readonly IndicatorColumn[];
  readonly onColumns: (columns: readonly IndicatorColumn[]) => void;
}) {
  const [choices, setChoices] = useState(getListChoices);
  const change = useCallback(
    (part: Partial<ListChoices>) => setChoices((before) => ({ ...before, ...part })),
    [],
  );
  useEffect(() => keepListChoices(choices), [choices]);

  // The field answers at once; the rows follow when there is time.
  const shownChoices = useDeferredValue(choices);
  const entries = useMemo(
    () => toListEntries(summaries, glossary, makeTermFinder(glossary)),
    [summaries, glossary],
  );
  const { typed, only, order, reversed, grouping } = shownChoices;
  const ground = useMemo(() => filterGround(entries, questions), [entries, questions]);
  const matching = useMemo(() => {
    const matches = makeSearchTest(typed);
    return entries.filter((entry) => matches(entry.searchText));
  }, [entries, typed]);
  const found = useMemo(
    () => matching.filter((entry) => passesFilters(entry, only, ground)),
    [matching, only, ground],
  );
  const ordered = useMemo(() => orderIndicators(found, order, reversed), [found, order, reversed]);
  const groups = useMemo(
    () => groupEntries(ordered, grouping, entries),
    [ordered, grouping, entries],
  );
  const counts = useMemo(() => countByFilter(entries, only, ground), [entries, only, ground]);
  const listColumns = useMemo(() => toListColumns(columns), [columns]);
  const gridChoices = useMemo(() => ({ order, reversed, grouping }), [order, reversed, grouping]);

  const announce = useAnnounce();
  const said = useRef(found.length);
  useEffect(() => {
    if (said.current === found.length) return;
    said.current = found.length;
    announce(`${found.length} of ${counted(entries.length, 'indicator')}`);
  }, [announce, found.length, entries.length]);

  const sortBy = useCallback(
    (next: Order) =>
      setChoices((before) => ({
        ...before,
        order: next,
        reversed: before.order === next && !before.reversed,
      })),
    [],
  );

  const [failure, setFailure] = useState<Failure | null>(null);
  const copy = async () => {
    const rows = ordered.map(({ summary }) => summary.row.id);
    const result = await callApp('indicators:copy', { rows });
    setFailure(result.ok ? null : result.failure);
    if (result.ok) announce(`Copied ${counted(rows.length, 'indicator')} as a table`);
  };

  const screen = useRef<HTMLDivElement>(null);
  const [openedRow] = useState(takeOpenedRow);
  useLayoutEffect(() => {
    const isListed = found.some(({ summary }) => summary.row.id === openedRow);
    if (openedRow !== null && !isListed && isFocusLost()) focusHeading(screen.current);
    // Only when the list is first shown.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const search = useRef<HTMLDivElement>(null);
  const showAll = () => {
    change({ typed: '', only: [] });
    search.current?.querySelector('input')?.focus();
  };
  const { note } = orderRules[order];

  return (
    <div ref={screen}>
      <PageHead
        title="Indicators"
        lead={
          <p>
            Figures are as printed; “meets” and distances are our arithmetic on them. In a trend,
            the hollow dot is a month that stands apart and dashes are the target.
          </p>
        }
      />
      <div ref={search}>
        <ListToolbar choices={choices} counts={counts} onChange={change} />
      </div>
      <FailureNotice failure={failure} />
      <div className={styles['bar']}>
        <p className={styles['count']}>
          <strong>
            {found.length} of {counted(entries.length, 'indicator')}
          </strong>
          {note === null ? '' : `. ${note}`}
        </p>
        <ListActions
          columns={columns}
          onColumns={onColumns}
          onCopy={found.length === 0 ? null : () => void copy()}
        />
        {columns.includes('rag') || columns.includes('arrow') ? (
          <p className={styles['key']}>
            RAG: “printed” means that a RAG mark is printed; its colour is not in the text. The pack
            gives no key for its arrows.
          </p>
        ) : null}
      </div>
      {found.length === 0 ? (
        <Empty>
          <p>
            No indicator{' '}
            {only.length === 0
              ? ''
              : `under ${only.map((filter) => `“${filterLabels[filter]}”`).join(' and ')} `}
            {typed.trim() === '' ? 'is here.' : `matches “${typed.trim()}”. Try a shorter word.`}
          </p>
          <Button onPress={showAll}>Show all {entries.length}</Button>
        </Empty>
      ) : (
        <IndicatorGrid
          groups={groups}
          columns={listColumns}
          papers={papers}
          choices={gridChoices}
          openedRow={openedRow}
          onSort={sortBy}
        />
      )}
    </div>
  );
}
