import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import type { LevelLine } from '#renderer/charts/level-lines.ts';
import { AskButton, askable } from '#renderer/components/ask-context.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { makeTermFinder, TextWithTerms } from '#renderer/components/text-with-terms.tsx';
import type { Glossary } from '#shared/model/glossary.ts';
import type { IndicatorDetail, IndicatorRow } from '#shared/model/indicator.ts';
import type { Question } from '#shared/model/question.ts';
import { askAboutFigure } from './ask-about-figure.ts';
import { CompareLinks } from './compare-links.tsx';
import { listComparators } from './comparator-columns.ts';
import { IndicatorFacts } from './indicator-facts.tsx';
import { IndicatorQuestions } from './indicator-questions.tsx';
import { IndicatorStatements } from './indicator-statements.tsx';
import { IndicatorVersions } from './indicator-versions.tsx';
import { keepOpenedRow } from './list-memory.ts';
import { ReadingsTable } from './readings-table.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';
import { RowPageLink } from './row-page-link.tsx';
import styles from './indicator-detail.module.css';

/** Fetched with the first chart that is opened: no other screen needs the drawing library. */
const MonthChart = lazy(async () => {
  const { MonthChart: chart } = await import('#renderer/charts/month-chart.tsx');
  return { default: chart };
});

function levelLines(row: IndicatorRow): readonly LevelLine[] {
  const target: readonly LevelLine[] =
    row.target.value === null
      ? []
      : [{ kind: 'target', words: `Target ${row.target.printed}`, value: row.target.value }];
  const comparators = listComparators(row).flatMap(({ label, comparator }): LevelLine[] =>
    comparator.value === null
      ? []
      : [
          {
            kind: 'comparator',
            words: `${label} ${comparator.printed}, ${comparator.year}`,
            value: comparator.value,
          },
        ],
  );
  return [...target, ...comparators];
}

/** One indicator: the sentence, the chart, the same figures as a table, the facts, the other versions, your questions. */
export function IndicatorDetailView({
  detail,
  tableRows,
  glossary,
  questions,
}: {
  readonly detail: IndicatorDetail;
  /** The rows of its printed table, in order. */
  readonly tableRows: readonly IndicatorRow[];
  readonly glossary: Glossary;
  /** The questions that rest on this row; null when they could not be read. */
  readonly questions: readonly Question[] | null;
}) {
  const { summary, headline, statements, versions } = detail;
  const { row, latest } = summary;
  const screen = useRef<HTMLDivElement>(null);
  useHeadingFocus(screen);
  useEffect(() => keepOpenedRow(row.id), [row.id]);

  const finder = useMemo(() => makeTermFinder(glossary), [glossary]);
  const lines = useMemo(() => levelLines(row), [row]);
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
      <p className={styles['headline']}>{headline}</p>
      <section aria-labelledby="months">
        <h2 id="months">Month by month</h2>
        <p className={styles['quiet']}>{summary.trendWords}</p>
        <Suspense fallback={<div className={styles['chartRoom']} aria-busy="true" />}>
          <MonthChart
            points={row.readings}
            lines={lines}
            description={`${row.name}. ${headline}`}
          />
        </Suspense>
        <CompareLinks row={row} />
      </section>
      <IndicatorStatements statements={statements} />
      <div className={styles['columns']}>
        <ReadingsTable row={row} />
        <IndicatorFacts summary={summary} />
      </div>
      {versions.length > 0 ? <IndicatorVersions row={row} versions={versions} /> : null}
      <IndicatorQuestions questions={questions} />
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
