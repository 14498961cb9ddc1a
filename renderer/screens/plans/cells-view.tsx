import { useRef } from 'react';
import { AskButton, askable, type AskAbout } from '#renderer/components/ask-context.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href } from '#renderer/components/routes.ts';
import { useHeadingFocus } from '#renderer/components/use-heading-focus.ts';
import { pageLabel } from '#shared/model/page.ts';
import type { PlanCell } from '#shared/model/plans.ts';
import { quoteSource } from './ask-about-commitment.ts';
import { CommitmentLinks } from './commitment-links.tsx';
import { PlaceLink, type PaperNames } from './place-link.tsx';
import { SaveReport } from './save-report.tsx';
import { PlansNav } from './plans-nav.tsx';
import { planNames, type SelectedCells } from './select-cells.ts';
import styles from './plans.module.css';

/** The agenda item whose papers hold the plans. */
const updateItem = 7;

function askAboutCell({ row, places: [first] }: PlanCell): AskAbout {
  return {
    label: `${planNames[row.plan] ?? row.plan}, ${row.service}, priority ${row.priority}`,
    pageLabel: first ? pageLabel(first.page) : '',
    agendaItem: updateItem,
    evidence: first ? [quoteSource(first)] : [],
  };
}

/** Cells of the plans in full: actions, outcomes and measures in the plan's words, their places and commitments. */
export function CellsView({
  title,
  note,
  back,
  cells,
  report,
  names,
}: SelectedCells & { readonly names: PaperNames }) {
  const screen = useRef<HTMLDivElement>(null);
  useHeadingFocus(screen);
  return (
    <div ref={screen}>
      <PlansNav here={null} />
      <PageHead
        back={{ href: href(back.route), label: back.label }}
        title={title}
        lead={note === '' ? undefined : <p>{note}</p>}
        actions={report === null ? null : <SaveReport report={report} />}
      />
      {cells.length === 0 ? <p>The plans have no such cell.</p> : null}
      <div className={styles['cells']}>
        {cells.map((cell) => (
          <CellInFull key={cell.row.id} cell={cell} names={names} />
        ))}
      </div>
    </div>
  );
}

function CellInFull({ cell, names }: { readonly cell: PlanCell; readonly names: PaperNames }) {
  const { row, places, commitments } = cell;
  const about = askAboutCell(cell);
  return (
    <article className={styles['full']} aria-label={about.label} {...askable(about)}>
      <h2>
        {planNames[row.plan]}: {row.service}, priority {row.priority}
        {row.kind === 'delivery plan' ? ' (delivery plan)' : ''}
      </h2>
      <Words title="Actions" words={row.actions} />
      <Words
        title={row.kind === 'delivery plan' ? 'Additional detail' : 'Outcomes'}
        words={row.outcomes}
      />
      <Words title="Measures" words={row.measures} />
      {row.recoveredFrom ? (
        <p className={styles['quiet']}>
          Its own paper has lost this row; it is taken from the copy in the pack.
        </p>
      ) : null}
      <p className={styles['places']}>
        {places.map((place) => (
          <PlaceLink
            key={place.block}
            place={place}
            names={names}
            what={`${row.service}, priority ${row.priority}`}
          />
        ))}
        <AskButton about={about} />
      </p>
      <CommitmentLinks commitments={commitments} />
    </article>
  );
}

function Words({ title, words }: { readonly title: string; readonly words: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      {words.length === 0 ? <p className={styles['quiet']}>none printed</p> : null}
      <ul className={styles['words']}>
        {words.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}
