import type { CommitmentPlan } from '#shared/model/commitment.ts';

interface PlanFacts {
  /** Later plans have the higher number; what was set side by side has the same. */
  readonly order: number;
  /** As a sentence names it. */
  readonly name: string;
  /** When it was made, ISO month; only the year is printed of the plan of 2023, and its figures end in July. */
  readonly setIn: string;
  /** The newest month of the figures it was drawn up beside, ISO: only a later figure can show what came of it. */
  readonly drawnUpBeside: string;
}

/**
 * What is known of each plan. The plan of 2020 prints figures to July 2020, that of 2023 to July 2023, the report of
 * January 2025 to December 2024; the service delivery plans for 2026 were published with that report.
 */
export const plans: Readonly<Record<CommitmentPlan, PlanFacts>> = {
  '2020 improvement plan (autumn 2020)': {
    order: 0,
    name: '2020 improvement plan',
    setIn: '2020-10',
    drawnUpBeside: '2020-07',
  },
  '2023 improvement plan (indicator target)': {
    order: 1,
    name: '2023 improvement plan',
    setIn: '2023-07',
    drawnUpBeside: '2023-07',
  },
  '2023 improvement plan (action tables)': {
    order: 1,
    name: '2023 improvement plan',
    setIn: '2023-07',
    drawnUpBeside: '2023-07',
  },
  '2023 service delivery plans': {
    order: 1,
    name: '2023 service delivery plans',
    setIn: '2023-07',
    drawnUpBeside: '2023-07',
  },
  'January 2025 performance report (indicator target)': {
    order: 2,
    name: 'January 2025 performance report',
    setIn: '2025-01',
    drawnUpBeside: '2024-12',
  },
  'January 2025 papers': {
    order: 2,
    name: 'January 2025 papers',
    setIn: '2025-01',
    drawnUpBeside: '2024-12',
  },
  '2026 service delivery plans': {
    order: 3,
    name: '2026 service delivery plans',
    setIn: '2025-01',
    drawnUpBeside: '2024-12',
  },
};

/** The place of the newest plan there is. */
export const newestPlan = Math.max(...Object.values(plans).map(({ order }) => order));
