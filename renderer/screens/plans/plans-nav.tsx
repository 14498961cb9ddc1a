import { href, routes } from '#renderer/components/routes.ts';
import styles from './plans.module.css';

const places = [
  { key: '2025', label: 'Plans to 2026', route: routes.plans() },
  { key: '2023', label: 'Plan of 2023', route: routes.plan2023() },
  { key: 'areas', label: 'Plan of 2020, by area', route: routes.plan2020() },
  { key: 'commitments', label: 'Commitments', route: routes.commitments() },
  { key: 'roadmap', label: 'Roadmap', route: routes.roadmap() },
  { key: 'measures', label: 'Measures of 2020', route: routes.measures2020() },
] as const;

/** The parts of Plans, on each of its screens. */
export function PlansNav({ here }: { readonly here: (typeof places)[number]['key'] | null }) {
  return (
    <nav aria-label="Plans" className={styles['nav']} data-print="no">
      <ul>
        {places.map(({ key, label, route }) => (
          <li key={key}>
            <a href={href(route)} aria-current={key === here ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
