import { dashOf, type LevelLine } from './level-lines.ts';
import styles from './month-chart.module.css';

/** What the lines and marks of a month chart mean: the level lines where they are not named at their ends, the rest always. */
export function MonthChartKey({
  lines,
  earlier,
  band,
}: {
  readonly lines: readonly LevelLine[];
  /** One for each paper whose earlier months are shown. */
  readonly earlier: readonly string[];
  /** Null where the usual range is not shown. */
  readonly band: string | null;
}) {
  if (lines.length === 0 && earlier.length === 0 && band === null) return null;
  return (
    <ul className={styles['key']}>
      {lines.map((line) => (
        <li key={line.words} className={styles['named']}>
          <svg viewBox="0 0 48 8" width="48" height="8" aria-hidden="true">
            <line
              className={styles['sample']}
              x1="0"
              x2="48"
              y1="4"
              y2="4"
              strokeDasharray={dashOf(lines, line).join(' ')}
            />
          </svg>
          {line.words}
        </li>
      ))}
      {earlier.map((words) => (
        <li key={words}>
          <svg viewBox="0 0 48 8" width="48" height="8" aria-hidden="true">
            <line className={styles['sample']} x1="0" x2="48" y1="4" y2="4" />
            <circle className={styles['hollow']} cx="8" cy="4" r="3" />
            <circle className={styles['hollow']} cx="40" cy="4" r="3" />
          </svg>
          <span>Thin line, hollow dots: {words}</span>
        </li>
      ))}
      {band === null ? null : (
        <li>
          <svg viewBox="0 0 48 14" width="48" height="14" aria-hidden="true">
            <rect className={styles['band']} x="0" y="1" width="48" height="12" />
            <line className={styles['sample']} x1="0" x2="48" y1="7" y2="7" strokeDasharray="1 4" />
          </svg>
          <span>Shaded, its mean dotted: {band}. A ring is a month that a rule marks.</span>
        </li>
      )}
    </ul>
  );
}
