import {
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { Empty } from '#renderer/components/answer-states.tsx';
import { Button } from '#renderer/components/button.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { makeTermFinder } from '#renderer/components/text-with-terms.tsx';
import { counted } from '#shared/lib/text.ts';
import type { Glossary } from '#shared/model/glossary.ts';
import type { IndicatorSummary } from '#shared/model/indicator.ts';
import type { Question } from '#shared/model/question.ts';
import { makeSearchTest } from './find-indicators.ts';
import { IndicatorTable } from './indicator-table.tsx';
import { filterGround, filterLabels, passesFilter, type Filter } from './filter-indicators.ts';
import { groupByTable, type TableGroup } from './group-by-table.ts';
import { toListEntries, type ListEntry } from './list-entry.ts';
import { getListChoices, keepListChoices, takeOpenedRow, type ListChoices } from './list-memory.ts';
import { ListToolbar } from './list-toolbar.tsx';
import { orderIndicators, orderWords } from './order-indicators.ts';
import { focusHeading, isFocusLost } from './use-heading-focus.ts';
import styles from './indicators-view.module.css';

/** One group a printed table in the order of the paper; in any other order one group, since the order runs across tables. */
function toGroups(
  entries: readonly ListEntry[],
  order: ListChoices['order'],
): readonly Pick<TableGroup<ListEntry>, 'key' | 'title' | 'entries'>[] {
  return order === 'paper'
    ? groupByTable(entries, ({ summary }) => summary.row)
    : [{ key: order, title: 'All tables together', entries }];
}

/** How many rows each filter lets through. */
function countByFilter(
  entries: readonly ListEntry[],
  ground: ReturnType<typeof filterGround>,
): Readonly<Record<Filter, number>> {
  const count = (filter: Filter) =>
    entries.filter((entry) => passesFilter(entry, filter, ground)).length;
  return {
    all: entries.length,
    'off target': count('off target'),
    'outside usual range': count('outside usual range'),
    'no target': count('no target'),
    'no aim': count('no aim'),
    'printed more than once': count('printed more than once'),
    'has questions': count('has questions'),
  };
}

/** The list of indicators with what it takes to find one: filter, order, and how much of each row to show. */
export function IndicatorsView({
  summaries,
  glossary,
  questions,
}: {
  readonly summaries: readonly IndicatorSummary[];
  readonly glossary: Glossary;
  readonly questions: readonly Question[];
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
  const { typed, only, order, columns } = shownChoices;
  const ground = useMemo(() => filterGround(entries, questions), [entries, questions]);
  const found = useMemo(() => {
    const matches = makeSearchTest(typed);
    return entries.filter(
      (entry) => matches(entry.searchText) && passesFilter(entry, only, ground),
    );
  }, [entries, typed, only, ground]);
  const groups = useMemo(() => toGroups(orderIndicators(found, order), order), [found, order]);
  const counts = useMemo(() => countByFilter(entries, ground), [entries, ground]);

  const announce = useAnnounce();
  const said = useRef(found.length);
  useEffect(() => {
    if (said.current === found.length) return;
    said.current = found.length;
    announce(`${found.length} of ${counted(entries.length, 'indicator')}`);
  }, [announce, found.length, entries.length]);

  const screen = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const row = takeOpenedRow();
    if (row === null || !isFocusLost()) return;
    const link = screen.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`);
    if (!link) return focusHeading(screen.current);
    link.scrollIntoView({ block: 'center' });
    link.focus({ preventScroll: true });
  }, []);

  const search = useRef<HTMLDivElement>(null);
  const showAll = () => {
    change({ typed: '', only: 'all' });
    search.current?.querySelector('input')?.focus();
  };

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
      <div className={styles['count']}>
        <p>
          <strong>
            {found.length} of {counted(entries.length, 'indicator')}
          </strong>
          {orderWords[order].note ? `. ${orderWords[order].note}` : ''}
        </p>
        {columns === 'everything' ? (
          <p>
            RAG: “printed” means that a RAG mark is printed; its colour is not in the text. The pack
            gives no key for its arrows.
          </p>
        ) : null}
      </div>
      {found.length === 0 ? (
        <Empty>
          <p>
            No indicator {only === 'all' ? '' : `under “${filterLabels[only]}” `}
            {typed.trim() === '' ? 'is here.' : `matches “${typed.trim()}”. Try a shorter word.`}
          </p>
          <Button onPress={showAll}>Show all {entries.length}</Button>
        </Empty>
      ) : (
        <div className={styles['tables']} data-columns={columns}>
          {groups.map((group) => (
            <IndicatorTable
              key={group.key}
              id={group.key}
              title={group.title}
              entries={group.entries}
              columns={columns}
              withTable={order !== 'paper'}
            />
          ))}
        </div>
      )}
    </div>
  );
}
