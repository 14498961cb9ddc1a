import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { callApp } from '#renderer/api/use-command.ts';
import { drawPicture } from '#renderer/charts/draw-picture.ts';
import type { MonthChartHandle } from '#renderer/charts/month-chart.tsx';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { Button } from '#renderer/components/button.tsx';
import { CheckField } from '#renderer/components/field.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import type { Failure } from '#shared/model/failure.ts';
import type { IndicatorDetail } from '#shared/model/indicator.ts';
import { pageLabel } from '#shared/model/page.ts';
import {
  earlierLabel,
  monthWords,
  rangeWords,
  toBand,
  toEarlierPoints,
  toLevelLines,
} from './chart-lines.ts';
import { CompareLinks } from './compare-links.tsx';
import styles from './indicator-detail.module.css';

/** Fetched with the first chart that is opened: no other screen needs the drawing library. */
const MonthChart = lazy(async () => {
  const { MonthChart: chart } = await import('#renderer/charts/month-chart.tsx');
  return { default: chart };
});

/** The months of one indicator as a drawing: what to show in it, to read it month by month, and to take it along. */
export function IndicatorChart({
  detail,
  paper,
}: {
  readonly detail: IndicatorDetail;
  /** The title of the paper that prints the row. */
  readonly paper: string;
}) {
  const { summary, headline, rangeLine, reason, limits, earlier, targets } = detail;
  const { row } = summary;
  const [showsEarlier, setShowsEarlier] = useState(earlier.length > 0);
  const [showsRange, setShowsRange] = useState(false);
  const lines = useMemo(
    () => toLevelLines(row, targets, showsEarlier ? earlier : []),
    [row, targets, earlier, showsEarlier],
  );
  const band = useMemo(
    () => (showsRange && limits ? toBand(limits, row.unit) : null),
    [showsRange, limits, row.unit],
  );
  const earlierPoints = useMemo(
    () => (showsEarlier ? toEarlierPoints(earlier) : null),
    [showsEarlier, earlier],
  );
  /** A moved target before anything is said of it, the officers' reason before what is our arithmetic. */
  const lead = [targets.moved, headline, reason?.sentence, rangeLine]
    .filter((words) => words !== null && words !== undefined)
    .join(' ');
  const wordsOf = useCallback((month: string) => monthWords(detail, month), [detail]);

  const chart = useRef<MonthChartHandle>(null);
  const announce = useAnnounce();
  const [failure, setFailure] = useState<Failure | null>(null);
  const finish = (result: Awaited<ReturnType<typeof callApp<'indicators:save-readings'>>>) => {
    setFailure(result.ok ? null : result.failure);
    if (result.ok && result.value !== null) announce(`Saved ${result.value.fileName}`);
  };
  const saveFigures = async () =>
    finish(await callApp('indicators:save-readings', { row: row.id }));
  const savePicture = async () => {
    const canvas = chart.current?.canvas();
    if (!canvas) return;
    const notes = [
      ...lines.map(({ words }) => words),
      ...(band ? [band.words] : []),
      ...(earlierPoints?.words.map((words) => `Thin line, hollow dots: ${words}`) ?? []),
      `Source: ${paper}, ${pageLabel(row.page)}, “${row.tableTitle}”. Figures as printed; distances and ranges are our arithmetic.`,
    ];
    const png = drawPicture(canvas, { title: row.name, lead, notes });
    finish(await callApp('indicators:save-picture', { row: row.id, png }));
  };

  return (
    <section aria-labelledby="months">
      <h2 id="months">Month by month</h2>
      <p className={styles['quiet']}>{summary.trendWords}</p>
      <div className={styles['ticks']} data-print="no">
        {earlier.length > 0 ? (
          <CheckField
            label={earlierLabel(earlier)}
            checked={showsEarlier}
            onChange={setShowsEarlier}
          />
        ) : null}
        {limits ? (
          <CheckField
            label={`Usual range${summary.usualRange.trialLimits ? ' (trial limits)' : ''}`}
            checked={showsRange}
            onChange={setShowsRange}
          />
        ) : (
          <p className={styles['quiet']}>No usual range to draw: {summary.usualRange.words}.</p>
        )}
      </div>
      <Suspense fallback={<div className={styles['chartRoom']} aria-busy="true" />}>
        <MonthChart
          points={row.readings}
          earlier={earlierPoints}
          lines={lines}
          band={band}
          description={`${row.name}. ${lead}${limits && band ? ` ${rangeWords(limits, row.unit)}.` : ''}`}
          wordsOf={wordsOf}
          handle={chart}
        />
      </Suspense>
      <FailureNotice failure={failure} />
      <div className={styles['ticks']} data-print="no">
        <Button onPress={() => void savePicture()}>Save picture (PNG)</Button>
        <Button onPress={() => void saveFigures()}>Save figures (CSV)</Button>
        <CompareLinks row={row} />
      </div>
    </section>
  );
}
