import { useMemo, useRef, useState } from 'react';
import { callApp } from '#renderer/api/use-command.ts';
import { drawPicture } from '#renderer/charts/draw-picture.ts';
import { RoadmapPicture, roadmapKey } from '#renderer/charts/roadmap-picture.tsx';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { Button } from '#renderer/components/button.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { useHeadingFocus } from '#renderer/components/use-heading-focus.ts';
import type { Failure } from '#shared/model/failure.ts';
import { pageLabel } from '#shared/model/page.ts';
import type { PlacedRoadmapRow } from '#shared/model/plans.ts';
import { PlaceLink, type PaperNames } from './place-link.tsx';
import { PlansNav } from './plans-nav.tsx';
import styles from './plans.module.css';

/** "Agenda pack 2025, pp. 17–18": each paper with its pages once. */
function sourceWords(rows: readonly PlacedRoadmapRow[], names: PaperNames): string {
  const places = rows.map(
    ({ place }) => `${names.get(place.document) ?? place.document}, ${pageLabel(place.page)}`,
  );
  return [...new Set(places)].join('; ');
}

/**
 * The roadmap by quarter, as a picture and as a table: five themes, twelve workstreams. A cell without words may continue
 * the one before it.
 */
export function RoadmapView({
  rows,
  names,
}: {
  readonly rows: readonly PlacedRoadmapRow[];
  readonly names: PaperNames;
}) {
  const screen = useRef<HTMLDivElement>(null);
  useHeadingFocus(screen);
  const drawn = useMemo(() => rows.map(({ row }) => row), [rows]);
  const canvas = useRef<HTMLCanvasElement>(null);
  const announce = useAnnounce();
  const [failure, setFailure] = useState<Failure | null>(null);
  const finish = (result: Awaited<ReturnType<typeof callApp<'plans:save-roadmap'>>>) => {
    setFailure(result.ok ? null : result.failure);
    if (result.ok && result.value !== null) announce(`Saved ${result.value.fileName}`);
  };
  const saveTable = async () => finish(await callApp('plans:save-roadmap', {}));
  const savePicture = async () => {
    if (!canvas.current) return;
    const lead =
      'What is planned for each quarter of 2025/26 and 2026/27, by theme and workstream.';
    const notes = [roadmapKey, `Source: ${sourceWords(rows, names)}. Words as printed.`];
    const png = drawPicture(canvas.current, { title: 'Roadmap', lead, notes });
    finish(await callApp('plans:save-roadmap-picture', { png }));
  };
  const quarters = rows[0]?.row.cells.map(({ quarter }) => quarter) ?? [];
  return (
    <div ref={screen}>
      <PlansNav here="roadmap" />
      <PageHead
        title="Roadmap"
        lead="What is planned for each quarter of 2025/26 and 2026/27. In the paper an entry may stretch over several quarters; the text does not keep how far, so a quarter without words either continues the one before it or is blank."
      />
      <RoadmapPicture rows={drawn} canvas={canvas} />
      <FailureNotice failure={failure} />
      <div className={styles['actions']} data-print="no">
        <Button onPress={() => void savePicture()}>Save picture (PNG)</Button>
        <Button onPress={() => void saveTable()}>Save table (CSV)</Button>
      </div>
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
