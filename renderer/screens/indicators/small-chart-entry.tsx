import type { ReactNode } from 'react';
import type { MonthSlot } from '#renderer/charts/month-runs.ts';
import { SmallChart, smallChartScale } from '#renderer/charts/small-chart.tsx';
import { askable } from '#renderer/components/ask-context.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { longMonth } from '#shared/lib/dates.ts';
import type { IndicatorSummary } from '#shared/model/indicator.ts';
import { askAboutFigure } from './ask-about-figure.ts';
import { asSentence, unitMark, unitWords } from './measure-words.ts';
import { RowPageLink } from './row-page-link.tsx';
import styles from './small-chart-entry.module.css';

function scaleWords({ row }: IndicatorSummary): string {
  const unit = unitWords[row.unit];
  const scale = smallChartScale(row.readings, row.target.value);
  const mark = unitMark(row.unit);
  return asSentence(
    scale ? `${unit}, on a scale from ${scale.min}${mark} to ${scale.max}${mark}` : unit,
  );
}

/** One row as a small chart with its name, newest figure, target, scale and page in words. */
export function SmallChartEntry({
  summary,
  slots,
  letter = null,
  level = 2,
}: {
  readonly summary: IndicatorSummary;
  /** The months of all the charts that stand together. */
  readonly slots: readonly MonthSlot[];
  /** A mark that stands for the row elsewhere on the page. */
  readonly letter?: ReactNode;
  /** The level of its heading. */
  readonly level?: 2 | 3;
}) {
  const { row, latest, target, targetMoved } = summary;
  const Heading = `h${level}` as const;
  return (
    <li className={styles['entry']} {...askable(askAboutFigure(row, latest))}>
      <Heading className={styles['name']}>
        {letter}
        <a href={href(routes.indicator(row.id))}>{row.name}</a>
      </Heading>
      <p>
        <strong>{latest.printed.trim() === '' ? 'Blank' : latest.printed}</strong> in{' '}
        {longMonth(latest.month)}.{' '}
        {target.state === 'not judged' && row.target.value !== null
          ? `Target ${row.target.printed}. `
          : ''}
        {targetMoved} {asSentence(target.words)}
      </p>
      <div className={styles['chart']}>
        <SmallChart
          slots={slots}
          points={row.readings}
          target={row.target.value}
          mark={unitMark(row.unit)}
          words={summary.trendWords}
        />
      </div>
      <p className={styles['foot']}>
        {scaleWords(summary)} <RowPageLink summary={summary} />
      </p>
    </li>
  );
}
