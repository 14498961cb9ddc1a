import { useRef } from 'react';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { useHeadingFocus } from '#renderer/components/use-heading-focus.ts';
import type { MeasureSince } from '#shared/model/plans.ts';
import { PlaceLink, type PaperNames } from './place-link.tsx';
import { PlansNav } from './plans-nav.tsx';
import { stateWords } from './state-words.ts';
import styles from './plans.module.css';

/** The 42 "measures that matter" of 2020 with their figures and targets, and what can be said since. */
export function MeasuresView({
  measures,
  names,
}: {
  readonly measures: readonly MeasureSince[];
  readonly names: PaperNames;
}) {
  const screen = useRef<HTMLDivElement>(null);
  useHeadingFocus(screen);
  return (
    <div ref={screen}>
      <PlansNav here="measures" />
      <PageHead
        title="Measures of 2020"
        lead="The measures that matter of the plan of 2020. July 2020 stands beside the baseline: it is no later figure. What can be said since is where a commitment with later figures is tied to the measure."
      />
      <section className={styles['scroll']} tabIndex={0} aria-label="Measures, as a table">
        <table className={styles['measures']}>
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col">Baseline</th>
              <th scope="col">July 2020</th>
              <th scope="col">Target</th>
              <th scope="col">Comparators</th>
              <th scope="col">Since</th>
              <th scope="col">Where</th>
            </tr>
          </thead>
          <tbody>
            {measures.map(({ measure, place, commitments }) => (
              <tr key={measure.id}>
                <th scope="row">
                  {measure.measure}
                  <span className={styles['area']}>{measure.area}</span>
                </th>
                <td>{measure.baseline || 'none printed'}</td>
                <td>{measure.actual || 'none printed'}</td>
                <td>{measure.target || 'none printed'}</td>
                <td>
                  {Object.entries(measure.comparators)
                    .map(([whose, printed]) => `${whose} ${printed}`)
                    .join('; ') || 'local indicator'}
                </td>
                <td>
                  {commitments.length === 0 ? 'No later figure is tied to it.' : null}
                  {commitments.map(({ key, topic, state, why }) => (
                    <p key={key}>
                      <strong>{stateWords(state)}.</strong> {why}{' '}
                      <a href={href(routes.commitment(key))}>{topic}</a>
                    </p>
                  ))}
                </td>
                <td>
                  <PlaceLink place={place} names={names} what={measure.measure} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
