import { useRef } from 'react';
import { PageHead } from '#renderer/components/page-head.tsx';
import { useHeadingFocus } from '#renderer/components/use-heading-focus.ts';
import type { PlacedRoadmapRow } from '#shared/model/plans.ts';
import { PlaceLink, type PaperNames } from './place-link.tsx';
import { PlansNav } from './plans-nav.tsx';
import styles from './plans.module.css';

/** The roadmap by quarter: five themes, twelve workstreams. A cell without words may continue the one before it. */
export function RoadmapView({
  rows,
  names,
}: {
  readonly rows: readonly PlacedRoadmapRow[];
  readonly names: PaperNames;
}) {
  const screen = useRef<HTMLDivElement>(null);
  useHeadingFocus(screen);
  const quarters = rows[0]?.row.cells.map(({ quarter }) => quarter) ?? [];
  return (
    <div ref={screen}>
      <PlansNav here="roadmap" />
      <PageHead
        title="Roadmap"
        lead="What is planned for each quarter of 2025/26 and 2026/27. In the paper an entry may stretch over several quarters; the text does not keep how far, so a quarter without words either continues the one before it or is blank."
      />
      <section className={styles['scroll']} tabIndex={0} aria-label="Roadmap, as a table">
        <table className={styles['roadmap']}>
          <thead>
            <tr>
              <th scope="col">Theme</th>
              <th scope="col">Workstream</th>
              {quarters.map((quarter) => (
                <th key={quarter} scope="col">
                  {quarter}
                </th>
              ))}
              <th scope="col">Where</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, place }) => (
              <tr key={row.id}>
                <td>{row.theme}</td>
                <th scope="row">{row.workstream}</th>
                {row.cells.map(({ quarter, text, state }) => (
                  <td key={quarter}>
                    {state === 'printed' ? (
                      text
                    ) : (
                      <span className={styles['quiet']}>continues or blank</span>
                    )}
                  </td>
                ))}
                <td>
                  <PlaceLink place={place} names={names} what={row.workstream} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
