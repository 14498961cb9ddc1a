import { href, routes } from '#renderer/components/routes.ts';
import type { IndicatorRow } from '#shared/model/indicator.ts';
import styles from './compare-links.module.css';

/** The ways from a list or from one row to several rows side by side. */
export function CompareLinks({ row }: { readonly row?: IndicatorRow }) {
  return (
    <ul className={styles['links']} data-print="no">
      <li>
        <a href={href(routes.compare(row ? [row.id] : []))}>
          {row ? 'Compare with others' : 'Compare'}
        </a>
      </li>
      <li>
        <a href={href(row ? routes.smallCharts(row.document, row.table) : routes.allSmallCharts())}>
          {row ? 'All of this table as small charts' : 'Small charts'}
        </a>
      </li>
    </ul>
  );
}
