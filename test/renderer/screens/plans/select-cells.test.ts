import { expect, test } from 'vitest';
import { passesCellFilter, passesPageFilter } from '#renderer/screens/plans/filter-cells.ts';
import { selectCells } from '#renderer/screens/plans/select-cells.ts';
import type { PlanActionPage, PlanCell, PlansOverview } from '#shared/model/plans.ts';

function cell(plan: '2023' | '2025', service: string, priority: number): PlanCell {
  return {
    row: {
      id: `${plan}/${service}/${priority}`,
      document: plan,
      kind: 'plan',
      plan,
      service,
      priority,
      actions: ['Recruit carers.'],
      outcomes: [],
      measures: ['10 more households.'],
      line: 1,
      page: { kind: 'unknown', from: null, to: null, basis: 'made up' },
      recoveredFrom: null,
    },
    places: [],
    commitments: [],
    hasNumber: true,
    hasIndicator: false,
    hasFigure: false,
  };
}

const plans: PlansOverview = {
  cells: [
    cell('2025', 'Fostering', 1),
    cell('2025', 'Care leavers', 1),
    cell('2025', 'Quality Assurance', 2),
    cell('2023', 'Resources', 1),
    cell('2023', 'SEND', 1),
  ],
  priorities: [{ number: 1, name: 'Right Service' }],
  services: [{ earlier: 'Resources', later: ['Fostering', 'Care leavers'], confidence: 'high' }],
  roadmap: [],
  measures: [],
  actionPages: [],
};
const ids = (wanted: Parameters<typeof selectCells>[1]) =>
  selectCells(plans, wanted).cells.map(({ row }) => row.id);

test('a service is read through the plan that it continues, and back through all that continue it', () => {
  expect(ids({ what: 'service', service: 'Fostering' })).toEqual([
    '2023/Resources/1',
    '2025/Fostering/1',
  ]);
  expect(ids({ what: 'service', service: 'Resources' })).toEqual([
    '2023/Resources/1',
    '2025/Fostering/1',
    '2025/Care leavers/1',
  ]);
  expect(ids({ what: 'service', service: 'SEND' })).toEqual(['2023/SEND/1']);
});

test('a priority is read across every service; a cell that is not there is none', () => {
  expect(ids({ what: 'priority', priority: 1 })).toHaveLength(4);
  expect(ids({ what: 'cell', row: '2023/SEND/1' })).toEqual(['2023/SEND/1']);
  expect(ids({ what: 'cell', row: 'nothing' })).toEqual([]);
});

test('cells are found by every word and every trait', () => {
  const one = cell('2025', 'Fostering', 1);
  expect(passesCellFilter(one, { typed: 'HOUSEHOLDS carers', only: [] })).toBe(true);
  expect(passesCellFilter(one, { typed: 'households schools', only: [] })).toBe(false);
  expect(passesCellFilter(one, { typed: '', only: ['number', 'no figure'] })).toBe(true);
  expect(passesCellFilter(one, { typed: '', only: ['indicator'] })).toBe(false);
});

test('an action page of 2020 is found by its area, its actions, partners and traits', () => {
  const at = (text: string) => [{ text, lines: [1, 1] }] as const;
  const page: PlanActionPage = {
    page: {
      page: 21,
      document: 'improvement-plan-2020',
      area: 'Care Leavers',
      title: 'Care Leavers',
      lines: [1, 9],
      rowsClaimed: false,
      alignmentNote: '',
      officers: [],
      linkedPlans: [],
      coreRecommendations: [],
      outcomes: [],
      actions: at('Offer a tenancy.'),
      dates: at('Oct-20'),
      performanceMeasures: at('Number in touch.'),
      partners: at('Housing'),
      rows: [],
    },
    commitments: [],
    hasNumber: false,
    hasIndicator: true,
    hasFigure: true,
  };
  expect(passesPageFilter(page, { typed: 'leavers tenancy oct-20 housing', only: [] })).toBe(true);
  expect(passesPageFilter(page, { typed: 'schools', only: [] })).toBe(false);
  expect(passesPageFilter(page, { typed: '', only: ['indicator'] })).toBe(true);
  expect(passesPageFilter(page, { typed: '', only: ['number'] })).toBe(false);
  expect(passesPageFilter(page, { typed: '', only: ['no figure'] })).toBe(false);
});
