import { useRef, useState } from 'react';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { useHeadingFocus } from '#renderer/components/use-heading-focus.ts';
import { counted } from '#shared/lib/text.ts';
import { planNames, type PlanCell, type PlansOverview } from '#shared/model/plans.ts';
import { CellFilter } from './cell-filter.tsx';
import { passesCellFilter, type CellChoices } from './filter-cells.ts';
import { PlansNav } from './plans-nav.tsx';
import styles from './plans.module.css';

/** A plan as services by priorities; a cell opens to its words, a heading to the row or column read as a whole. */
export function PlanMatrix({
  plans,
  plan,
}: {
  readonly plans: PlansOverview;
  readonly plan: '2025' | '2023';
}) {
  const screen = useRef<HTMLDivElement>(null);
  useHeadingFocus(screen);
  const [choices, setChoices] = useState<CellChoices>({ typed: '', only: [] });
  const cells = plans.cells.filter(({ row }) => row.plan === plan);
  const shown = new Set(cells.filter((cell) => passesCellFilter(cell, choices)));
  const services = [...new Set(cells.map(({ row }) => row.service))];

  const title = planNames[plan] ?? plan;
  return (
    <div ref={screen}>
      <PlansNav here={plan} />
      <PageHead
        title={title}
        lead="Services down the side, the six priorities across. Each cell shows its first action and opens to its actions, outcomes and measures in the plan’s words."
      />
      <CellFilter
        what="cell"
        shown={shown.size}
        all={cells.length}
        choices={choices}
        onChange={setChoices}
      />
      <section className={styles['scroll']} tabIndex={0} aria-label={`${title}, as a table`}>
        <table className={styles['matrix']}>
          <thead>
            <tr>
              <th scope="col">Service</th>
              {plans.priorities.map(({ number, name }) => (
                <th key={number} scope="col">
                  <a href={href(routes.planPriority(number))}>
                    {number}. {name}
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {services.map((service) => (
              <tr key={service}>
                <th scope="row">
                  <a href={href(routes.planService(service))}>{service}</a>
                </th>
                {plans.priorities.map(({ number }) => (
                  <td key={number}>
                    <MatrixCell
                      cells={cells.filter(
                        ({ row }) => row.service === service && row.priority === number,
                      )}
                      shown={shown}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function MatrixCell({
  cells,
  shown,
}: {
  readonly cells: readonly PlanCell[];
  readonly shown: ReadonlySet<PlanCell>;
}) {
  const inSight = cells.filter((cell) => shown.has(cell));
  if (inSight.length === 0) {
    return <span className={styles['quiet']}>{cells.length === 0 ? 'none' : 'not like this'}</span>;
  }
  return inSight.map(({ row, commitments }) => (
    <p key={row.id}>
      <a href={href(routes.planCell(row.id))} className={styles['cell']}>
        {row.kind === 'delivery plan' ? 'Delivery plan: ' : ''}
        {row.actions[0] ?? row.outcomes[0] ?? row.measures[0] ?? 'blank'}
        <span className="visually-hidden">{`, ${row.service}, priority ${row.priority}`}</span>
      </a>
      {commitments.length > 0 ? (
        <span className={styles['quiet']}>{counted(commitments.length, 'commitment')}</span>
      ) : null}
    </p>
  ));
}
