import { useRef } from 'react';
import { AskButton, askable, type AskAbout } from '#renderer/components/ask-context.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { useHeadingFocus } from '#renderer/components/use-heading-focus.ts';
import { pageLabel } from '#shared/model/page.ts';
import { cellName, planNames, type PlanCell } from '#shared/model/plans.ts';
import type { Question } from '#shared/model/question.ts';
import type { Recommendation } from '#shared/model/recommendation.ts';
import { AskedAboutCell } from './asked-about-cell.tsx';
import { quoteSource } from './ask-about-commitment.ts';
import { CommitmentLinks } from './commitment-links.tsx';
import { IndicatorLinks } from './indicator-links.tsx';
import { PlaceLink, type PaperNames } from './place-link.tsx';
import { SaveReport } from './save-report.tsx';
import { PlansNav } from './plans-nav.tsx';
import type { SelectedCells } from './select-cells.ts';
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

/** What was asked and worded, to be found again at what it quotes. */
interface Asked {
  readonly questions: readonly Question[];
  readonly wordings: readonly Recommendation[];
}

/** Cells of the plans in full: actions, outcomes and measures in the plan's words, their places and commitments. */
export function CellsView({
  title,
  note,
  back,
  cells,
  report,
  names,
  ...asked
}: SelectedCells & { readonly names: PaperNames } & Asked) {
  const screen = useRef<HTMLDivElement>(null);
  useHeadingFocus(screen);
  // A screen of one cell is about that cell from its heading on, where the focus is when it opens.
  const [only] = cells.length === 1 ? cells : [];
  return (
    <div ref={screen} {...(only ? askable(askAboutCell(only)) : {})}>
      <PlansNav here={null} />
      <PageHead
        back={{ href: href(back.route), label: back.label }}
        title={title}
        lead={note === '' ? undefined : <p>{note}</p>}
        actions={
          report === null ? null : (
            <>
              <a href={href(routes.planReport(report.by, report.of))}>Its commitments, to print</a>
              <SaveReport report={report} />
            </>
          )
        }
      />
      {cells.length === 0 ? <p>The plans have no such cell.</p> : null}
      <div className={styles['cells']}>
        {cells.map((cell) => (
          <CellInFull key={cell.row.id} cell={cell} names={names} {...asked} />
        ))}
      </div>
    </div>
  );
}

function CellInFull({
  cell,
  names,
  ...asked
}: { readonly cell: PlanCell; readonly names: PaperNames } & Asked) {
  const { row, places, commitments } = cell;
  const about = askAboutCell(cell);
  return (
    <article className={styles['full']} aria-label={about.label} {...askable(about)}>
      <h2>{cellName(row)}</h2>
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
      <AskedAboutCell cell={cell} {...asked} />
      <IndicatorLinks from={{ kind: 'plan cell', row: row.id }} name={cellName(row)} />
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
