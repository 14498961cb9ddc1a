import styles from './compare-chart.module.css';

/** Lengths of dash and space: each line of a chart has its own, and its own shape of mark, so that none rests on colour. */
const dashes = ['', '9 4', '2 4', '12 4 2 4'] as const;

/** The dash of a line by its place among the lines of the chart. */
export function seriesDash(place: number): string | undefined {
  return dashes[place % dashes.length] || undefined;
}

/** A mark by its place among the lines: disc, square, triangle, diamond. */
export function SeriesMark({
  place,
  x,
  y,
}: {
  readonly place: number;
  readonly x: number;
  readonly y: number;
}) {
  const className = styles['mark'];
  switch (place % dashes.length) {
    case 1:
      return <rect className={className} x={x - 4} y={y - 4} width={8} height={8} />;
    case 2:
      return (
        <polygon
          className={className}
          points={`${x},${y - 5} ${x + 5},${y + 4} ${x - 5},${y + 4}`}
        />
      );
    case 3:
      return (
        <polygon
          className={className}
          points={`${x},${y - 6} ${x + 6},${y} ${x},${y + 6} ${x - 6},${y}`}
        />
      );
    default:
      return <circle className={className} cx={x} cy={y} r={4} />;
  }
}

/** The line and mark of a series as they are drawn, for the key. */
export function SeriesSample({ place }: { readonly place: number }) {
  return (
    <svg className={styles['sample']} viewBox="0 0 56 14" width="56" height="14" aria-hidden="true">
      <line
        className={styles['line']}
        x1="1"
        x2="55"
        y1="7"
        y2="7"
        strokeDasharray={seriesDash(place)}
      />
      <SeriesMark place={place} x={28} y={7} />
    </svg>
  );
}
