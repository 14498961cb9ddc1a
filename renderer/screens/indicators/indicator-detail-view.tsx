import { useEffect, useMemo, useRef } from 'react';
import { AskButton, askable } from '#renderer/components/ask-context.tsx';
import { PageLink } from '#renderer/components/page-link.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { makeTermFinder, TextWithTerms } from '#renderer/components/text-with-terms.tsx';
import type { StandingCommitment } from '#shared/model/commitment.ts';
import type { PlacedGlossary } from '#shared/model/glossary.ts';
import type { IndicatorDetail, IndicatorRow } from '#shared/model/indicator.ts';
import type { Question } from '#shared/model/question.ts';
import { askAboutFigure } from './ask-about-figure.ts';
import { EarlierTables } from './earlier-tables.tsx';
import { IndicatorChart } from './indicator-chart.tsx';
import { IndicatorCommitments } from './indicator-commitments.tsx';
import { IndicatorFacts } from './indicator-facts.tsx';
import { TopicLinks } from '#renderer/components/topic-links.tsx';
import { PlanLinks } from './plan-links.tsx';
import { IndicatorQuestions } from './indicator-questions.tsx';
import { IndicatorStatements } from './indicator-statements.tsx';
import { IndicatorTerms } from './indicator-terms.tsx';
import { IndicatorVersions } from './indicator-versions.tsx';
import { keepOpenedRow } from './list-memory.ts';
import { ReadingsTable } from './readings-table.tsx';
import { useHeadingFocus } from '#renderer/components/use-heading-focus.ts';
import { RowPageLink } from './row-page-link.tsx';
import styles from './indicator-detail.module.css';

/** One indicator: the sentence, the chart, the same figures as a table, the facts, the other versions, your questions. */
export function IndicatorDetailView({
  detail,
  tableRows,
  glossary,
  questions,
  commitments,
  paper,
}: {
  readonly detail: IndicatorDetail;
  /** The rows of its printed table, in order. */
  readonly tableRows: readonly IndicatorRow[];
  readonly glossary: PlacedGlossary;
  /** The questions that rest on this row; null when they could not be read. */
  readonly questions: readonly Question[] | null;
  /** The commitments that rest on this row; null when they could not be read. */
  readonly commitments: readonly StandingCommitment[] | null;
  /** The title of the paper that prints the row. */
  readonly paper: string;
}) {
  const { summary, headline, rangeLine, reason, statements, versions, earlier, targets, limits } =
    detail;
  const { row, latest } = summary;
  const screen = useRef<HTMLDivElement>(null);
  useHeadingFocus(screen);
  useEffect(() => keepOpenedRow(row.id), [row.id]);

  const finder = useMemo(() => makeTermFinder(glossary), [glossary]);
  const about = useMemo(() => askAboutFigure(row, latest), [row, latest]);
  return (
    <div ref={screen} className={styles['screen']} {...askable(about)}>
      <PageHead
        back={{ href: href(routes.indicators()), label: 'All indicators' }}
        title={<TextWithTerms text={row.name} finder={finder} />}
        lead={
          <p>
            {row.tableTitle}, <RowPageLink summary={summary} />
          </p>
        }
        actions={<AskButton look="primary" about={about} />}
      />
      <div className={styles['first']}>
        {targets.moved === null ? null : <p className={styles['moved']}>{targets.moved}</p>}
        <p className={styles['headline']}>{headline}</p>
        {reason === null ? null : (
          <p>
            {reason.said},{' '}
            <PageLink
              page={reason.page}
              document={reason.document}
              block={reason.block}
              line={reason.line}
              what={`where the paper says “${reason.quote}”`}
            />
            .
          </p>
        )}
        {rangeLine === null ? null : <p className={styles['quiet']}>{rangeLine}</p>}
      </div>
      <div className={styles['beside']}>
        <IndicatorChart detail={detail} paper={paper} />
        <div className={styles['side']}>
          <IndicatorStatements statements={statements} />
          <IndicatorCommitments
            commitments={commitments}
            own={<PlanLinks row={row.id} name={row.name} />}
          />
          <TopicLinks of={row.id} />
          <IndicatorTerms name={row.name} finder={finder} />
          <IndicatorQuestions questions={questions} />
        </div>
      </div>
      <div className={styles['columns']}>
        <div className={styles['tables']}>
          <ReadingsTable row={row} flagged={limits?.flagged ?? []} />
          {earlier.map((paper) => (
            <EarlierTables key={paper.document} earlier={paper} unit={row.unit} />
          ))}
        </div>
        <IndicatorFacts summary={summary} limits={limits} />
      </div>
      {versions.length > 0 ? <IndicatorVersions row={row} versions={versions} /> : null}
      <TableNeighbours row={row} tableRows={tableRows} />
    </div>
  );
}

/** The rows printed above and below in the same table. */
function TableNeighbours({
  row,
  tableRows,
}: {
  readonly row: IndicatorRow;
  readonly tableRows: readonly IndicatorRow[];
}) {
  const at = tableRows.findIndex(({ id }) => id === row.id);
  const neighbours = [
    { label: 'Above it in the table', to: tableRows[at - 1] },
    { label: 'Below it in the table', to: tableRows[at + 1] },
  ];
  if (at < 0 || tableRows.length < 2) return null;
  return (
    <nav aria-label="In the same table" className={styles['neighbours']} data-print="no">
      {neighbours.map(({ label, to }) =>
        to ? (
          <p key={label}>
            <span className={styles['quiet']}>{label}</span>
            <a href={href(routes.indicator(to.id))}>{to.name}</a>
          </p>
        ) : null,
      )}
    </nav>
  );
}
