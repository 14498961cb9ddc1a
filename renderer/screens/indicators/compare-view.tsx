import { useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import { callApp } from '#renderer/api/use-command.ts';
import { breakWords, toSharedSlots } from '#renderer/charts/month-axis.ts';
import { Empty } from '#renderer/components/answer-states.tsx';
import { Button } from '#renderer/components/button.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { haveOneUnit, mostCompared } from '#shared/model/compare.ts';
import type { PlacedGlossary } from '#shared/model/glossary.ts';
import type { IndicatorSummary } from '#shared/model/indicator.ts';
import { compareLetters } from './compare-letters.ts';
import { ComparePicker } from './compare-picker.tsx';
import { CompareTable } from './compare-table.tsx';
import { ComparedTogether } from './compared-together.tsx';
import { unitWords } from './measure-words.ts';
import { SmallChartEntry } from './small-chart-entry.tsx';
import { useHeadingFocus } from '#renderer/components/use-heading-focus.ts';
import styles from './compare-view.module.css';

/** What is chosen, drawn together or apart by its units, and its figures as one table. */
export function CompareView({
  summaries,
  glossary,
  rows,
}: {
  readonly summaries: readonly IndicatorSummary[];
  readonly glossary: PlacedGlossary;
  readonly rows: readonly string[];
}) {
  const screen = useRef<HTMLDivElement>(null);
  useHeadingFocus(screen);
  const [, navigate] = useLocation();
  const chosen = useMemo(
    () =>
      [...new Set(rows)]
        .flatMap((id) => summaries.filter(({ row }) => row.id === id))
        .slice(0, mostCompared),
    [rows, summaries],
  );
  const slots = useMemo(() => toSharedSlots(chosen.map(({ row }) => row.readings)), [chosen]);
  const isTogether = haveOneUnit(chosen.map(({ row }) => row));
  const units = [...new Set(chosen.map(({ row }) => unitWords[row.unit]))];
  return (
    <div ref={screen} className={styles['screen']}>
      <PageHead
        back={{ href: href(routes.indicators()), label: 'All indicators' }}
        title="Compare indicators"
        lead={
          <p>
            Up to four. In one unit they share one chart and one scale; otherwise each has a chart
            of its own under the same months.
          </p>
        }
        actions={
          chosen.length > 0 ? (
            <Button onPress={() => void callApp('shell:print', {})}>Print</Button>
          ) : null
        }
      />
      <ComparePicker
        summaries={summaries}
        glossary={glossary}
        chosen={chosen}
        onChange={(next) => navigate(routes.compare(next))}
      />
      {chosen.length === 0 ? (
        <Empty>
          <p>Nothing is chosen yet. Tick the indicators you want to see side by side.</p>
        </Empty>
      ) : (
        <>
          <section aria-labelledby="charts" className={styles['charts']}>
            <h2 id="charts">Month by month</h2>
            <p className={styles['quiet']}>
              {chosen.length === 1
                ? 'One is chosen; choose another to compare it with.'
                : isTogether
                  ? `Shown together: their unit is the same (${units.join(', ')}).`
                  : `Shown apart: their units differ (${units.join(', ')}).`}{' '}
              {breakWords(slots)}
            </p>
            {isTogether ? (
              <ComparedTogether chosen={chosen} slots={slots} />
            ) : (
              <ul className={styles['apart']}>
                {chosen.map((summary, index) => (
                  <SmallChartEntry
                    key={summary.row.id}
                    summary={summary}
                    slots={slots}
                    letter={<span className={styles['letter']}>{compareLetters[index]} </span>}
                    level={3}
                  />
                ))}
              </ul>
            )}
          </section>
          <CompareTable chosen={chosen} slots={slots} />
        </>
      )}
    </div>
  );
}
