import { useRef, useState } from 'react';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { callApp } from '#renderer/api/use-command.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { Button } from '#renderer/components/button.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { useHeadingFocus } from '#renderer/components/use-heading-focus.ts';
import type { RequestOf } from '#shared/contract/contract.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { PlanReport } from '#shared/model/plan-report.ts';
import { SaveReport } from './save-report.tsx';
import styles from './plans.module.css';

type Part = RequestOf<'plans:report'>;

/** The page on the commitments of a service or a priority, as it is printed. */
export function PlanReportScreen({ part }: { readonly part: Part }) {
  const report = useAnswer('plans:report', part);
  if (report.state === 'failed') return <Failed failure={report.failure} retry={report.retry} />;
  if (report.state === 'loading') return <Loading label="Loading the page" lines={10} />;
  return <PlanReportView report={report.value} part={part} />;
}

function PlanReportView({ report, part }: { readonly report: PlanReport; readonly part: Part }) {
  const screen = useRef<HTMLDivElement>(null);
  useHeadingFocus(screen);
  const [failure, setFailure] = useState<Failure | null>(null);
  const print = async () => {
    const result = await callApp('shell:print', {});
    setFailure(result.ok ? null : result.failure);
  };
  const whole =
    part.by === 'service' ? routes.planService(part.of) : routes.planPriority(Number(part.of));
  return (
    <div ref={screen}>
      <PageHead
        back={{ href: href(whole), label: 'Back to the plans’ words' }}
        title={report.title}
        lead={<p>{report.lead}</p>}
        actions={
          <>
            <Button onPress={() => void print()}>Print, or save as PDF</Button>
            <SaveReport report={part} />
          </>
        }
      />
      <FailureNotice failure={failure} />
      {report.rows.length === 0 ? (
        <p>No commitment that is followed through the plans cites this part of them.</p>
      ) : (
        <section
          className={styles['scroll']}
          tabIndex={0}
          aria-label={`${report.title}, as a table`}
        >
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
      )}
      {report.papers.map((paper) => (
        <p key={paper} className={styles['quiet']}>
          {paper}
        </p>
      ))}
    </div>
  );
}
