import { useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import { callApp } from '#renderer/api/use-command.ts';
import { breakWords, toSharedSlots } from '#renderer/charts/month-axis.ts';
import { Empty } from '#renderer/components/answer-states.tsx';
import { Button } from '#renderer/components/button.tsx';
import { SelectField } from '#renderer/components/field.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { counted } from '#shared/lib/text.ts';
import type { IndicatorSummary } from '#shared/model/indicator.ts';
import { groupByTable } from './group-by-table.ts';
import { SmallChartEntry } from './small-chart-entry.tsx';
import { useHeadingFocus } from '#renderer/components/use-heading-focus.ts';
import entryStyles from './small-chart-entry.module.css';
import styles from './small-charts-view.module.css';

/** One printed table: a small chart for each of its rows, all on the same months, each on its own scale. */
export function SmallChartsView({
  summaries,
  table,
}: {
  readonly summaries: readonly IndicatorSummary[];
  readonly table: { readonly document: string; readonly table: string } | null;
}) {
  const screen = useRef<HTMLDivElement>(null);
  useHeadingFocus(screen);
  const [, navigate] = useLocation();
  const tables = useMemo(() => groupByTable(summaries, ({ row }) => row), [summaries]);
  const shown = table
    ? tables.find((each) => each.document === table.document && each.table === table.table)
    : tables[0];
  const slots = useMemo(
    () => toSharedSlots(shown?.entries.map(({ row }) => row.readings) ?? []),
    [shown],
  );
  const back = { href: href(routes.indicators()), label: 'All indicators' };
  if (!shown) {
    return (
      <div ref={screen}>
        <PageHead back={back} title="Small charts" />
        <Empty>
          <p>
            No table of figures is at this address.{' '}
            <a href={href(routes.allSmallCharts())}>Show the first table of the pack</a>.
          </p>
        </Empty>
      </div>
    );
  }
  return (
    <div ref={screen} className={styles['screen']}>
      <PageHead
        back={back}
        title={shown.title}
        lead={
          <p>
            {counted(shown.entries.length, 'small chart')}, one for each row of the table, all on
            the same months, each on a scale of its own. The full dot is the newest figure, the
            hollow dot a month that stands apart, dashes are the target. {breakWords(slots)}
          </p>
        }
        actions={<Button onPress={() => void callApp('shell:print', {})}>Print</Button>}
      />
      <div className={styles['table']} data-print="no">
        <SelectField
          label="Table"
          value={routes.smallCharts(shown.document, shown.table)}
          onChange={(route) => navigate(route)}
          options={tables.map((each) => ({
            value: routes.smallCharts(each.document, each.table),
            label: `${each.title} (${each.entries.length})`,
          }))}
        />
      </div>
      <ul className={entryStyles['entries']}>
        {shown.entries.map((summary) => (
          <SmallChartEntry key={summary.row.id} summary={summary} slots={slots} />
        ))}
      </ul>
    </div>
  );
}
