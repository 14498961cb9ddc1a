import { useMemo } from 'react';
import { CompareChart } from '#renderer/charts/compare-chart.tsx';
import type { MonthSlot } from '#renderer/charts/month-runs.ts';
import { SeriesSample } from '#renderer/charts/series-mark.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import type { IndicatorSummary } from '#shared/model/indicator.ts';
import { compareLetters } from './compare-letters.ts';
import { asSentence, unitMark } from './measure-words.ts';
import { RowPageLink } from './row-page-link.tsx';
import styles from './compare-view.module.css';

/** Rows in one unit on one chart, with a key that names each line and says what it shows. */
export function ComparedTogether({
  chosen,
  slots,
}: {
  readonly chosen: readonly IndicatorSummary[];
  readonly slots: readonly MonthSlot[];
}) {
  const series = useMemo(
    () =>
      chosen.map(({ row }, index) => ({
        letter: compareLetters[index] ?? '',
        name: row.name,
        points: row.readings,
      })),
    [chosen],
  );
  const unit = chosen[0]?.row.unit ?? 'number';
  return (
    <figure className={styles['together']}>
      <CompareChart
        slots={slots}
        series={series}
        mark={unitMark(unit)}
        words={`A chart of ${series.map(({ letter, name }) => `${letter}, ${name}`).join('; ')}. What each line shows stands below it, every figure in the table.`}
      />
      <figcaption>
        <ul className={styles['key']}>
          {chosen.map(({ row, trendWords, target, targetMoved, place }, index) => (
            <li key={row.id}>
              <SeriesSample place={index} />
              <div>
                <p>
                  <strong>{compareLetters[index]}</strong>{' '}
                  <a href={href(routes.indicator(row.id))}>{row.name}</a>,{' '}
                  <RowPageLink summary={{ row, place }} />
                </p>
                <p className={styles['quiet']}>
                  {trendWords} {targetMoved} {asSentence(target.words)}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
