import { useRef } from 'react';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { usePrint } from '#renderer/api/use-print.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { Button } from '#renderer/components/button.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { useHeadingFocus } from '#renderer/components/use-heading-focus.ts';
import type { RequestOf } from '#shared/contract/contract.ts';
import type { PlanReport } from '#shared/model/plan-report.ts';
import { SaveReport } from './save-report.tsx';
import styles from './plans.module.css';

type Part = RequestOf<'plans:report'>;

/** The commitments of a service or a priority as they are printed: a page in short, then each in full. */
export function PlanReportScreen({ part }: { readonly part: Part }) {
  const report = useAnswer('plans:report', part);
  if (report.state === 'failed') return <Failed failure={report.failure} retry={report.retry} />;
  if (report.state === 'loading') return <Loading label="Loading the page" lines={10} />;
  return <PlanReportView report={report.value} part={part} />;
}

function PlanReportView({ report, part }: { readonly report: PlanReport; readonly part: Part }) {
  const screen = useRef<HTMLDivElement>(null);
  useHeadingFocus(screen);
  const { print, failure } = usePrint();
  const whole =
    part.by === 'service' ? routes.planService(part.of) : routes.planPriority(Number(part.of));
  return (
    <div ref={screen} className={styles['reportPages']}>
      <PageHead
        back={{ href: href(whole), label: 'Back to the plans’ words' }}
        title={report.title}
        lead={<p>{report.lead}</p>}
        actions={
          <>
            <Button onPress={print}>Print, or save as PDF</Button>
            <SaveReport report={part} />
          </>
        }
      />
      <FailureNotice failure={failure} />
      {report.rows.length === 0 ? (
        <p>No commitment that is followed through the plans cites this part of them.</p>
      ) : (
        <>
          <ReportSummary summary={report.summary} title={report.title} />
          <ReportInFull report={report} />
        </>
      )}
    </div>
  );
}

/** The first page: counts, and a line for each commitment that it has room for. */
function ReportSummary({
  summary: { counts, lines, more },
  title,
}: {
  readonly summary: PlanReport['summary'];
  readonly title: string;
}) {
  return (
    <>
      <p className={styles['counts']}>{counts}</p>
      <section className={styles['scroll']} tabIndex={0} aria-label={`${title}, in short`}>
        <table className={styles['report']}>
          <thead>
            <tr>
              <th scope="col">Commitment</th>
              <th scope="col">State</th>
              <th scope="col">Figure, and what was set</th>
              <th scope="col">Where printed</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, topic, state, figure, place }) => (
              <tr key={key}>
                <th scope="row">
                  <a href={href(routes.commitment(key))}>{topic}</a>
                </th>
                <td>{state}</td>
                <td>{figure}</td>
                <td>{place}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {more === '' ? null : <p>{more}</p>}
    </>
  );
}

/** Each commitment in full, on pages of its own when printed. */
function ReportInFull({ report }: { readonly report: PlanReport }) {
  return (
    <section className={styles['full']} aria-labelledby="full">
      <h2 id="full">In full</h2>
      <section className={styles['scroll']} tabIndex={0} aria-label={`${report.title}, in full`}>
        <table className={styles['report']}>
          <thead>
            <tr>
              <th scope="col">Commitment</th>
              <th scope="col">State</th>
              <th scope="col">Why</th>
              <th scope="col">Where printed</th>
            </tr>
          </thead>
          <tbody>
            {report.rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  <a href={href(routes.commitment(row.key))}>{row.topic}</a>
                </th>
                <td>{row.state}</td>
                <td>
                  <p>{row.why}</p>
                  {row.movement === '' ? null : <p>{row.movement}</p>}
                </td>
                <td>
                  {row.places.map((place) => (
                    <p key={place}>{place}</p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {report.papers.map((paper) => (
        <p key={paper} className={styles['quiet']}>
          {paper}
        </p>
      ))}
    </section>
  );
}
