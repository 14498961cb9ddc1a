import path from 'node:path';
import '#renderer/api/bridge.ts';
import { expect, test } from '#test/e2e/fixture.ts';

const folder = path.resolve(import.meta.dirname, '../../docs/screenshots');

const supervision =
  'pack-2025-01-30/supervision/percentage-of-cla-who-had-their-supervision-and-was-within-the-timescale';

const ofCareLeavers =
  'pack-2025-01-30/supervision/percentage-of-care-leavers-who-had-their-supervision-and-was-within-the-timescale';

/** Every screen, by the name its picture gets, and what must be on it before it is taken. */
const screens = [
  { name: 'meeting', route: '/', shows: 'Agenda' },
  { name: 'indicators', route: '/indicators', shows: 'Indicators' },
  {
    name: 'indicator',
    route: `/indicators/${encodeURIComponent(supervision)}`,
    shows: 'supervision',
  },
  {
    name: 'compare',
    route: `/indicators/compare/${[supervision, ofCareLeavers].map((id) => encodeURIComponent(id)).join(',')}`,
    shows: 'Compare indicators',
  },
  {
    name: 'small-charts',
    route: '/indicators/tables/pack-2025-01-30/supervision',
    shows: 'small charts',
  },
  {
    name: 'papers',
    route: `/papers/pack-2025-01-30/page/61`,
    shows: 'Papers',
  },
  { name: 'paper-list', route: '/papers', shows: 'Papers' },
  {
    name: 'action-pages',
    route: '/papers/improvement-plan-2020/actions',
    shows: 'Action pages',
  },
  {
    name: 'print-paper',
    route: '/papers/pack-2025-01-30/print',
    shows: 'What is printed',
  },
  {
    name: 'two-papers',
    route: '/papers/beside/pack-2025-01-30,page,61/improvement-plan-2023',
    shows: 'Two papers',
  },
  { name: 'plans', route: '/plans', shows: 'Plans to 2026' },
  { name: 'plan-2020', route: '/plans/2020', shows: 'Plan of 2020, by area' },
  {
    name: 'plan-report',
    route: '/plans/reports/service/Fostering',
    shows: 'Commitments – Fostering',
  },
  { name: 'roadmap', route: '/plans/roadmap', shows: 'Roadmap' },
  { name: 'commitments', route: '/plans/commitments', shows: 'Commitments' },
  { name: 'commitment', route: '/plans/commitments/repeat_cp', shows: 'What was set' },
  { name: 'glossary', route: '/glossary', shows: 'Glossary' },
  { name: 'questions', route: '/questions', shows: 'Questions' },
  { name: 'running-order', route: '/questions/running-order', shows: 'Running order' },
  { name: 'notes', route: '/notes', shows: 'Notes' },
  { name: 'recommendations', route: '/recommendations', shows: 'Recommendations' },
  { name: 'monitor', route: '/recommendations/monitor', shows: 'Monitor' },
  {
    name: 'work-programme',
    route: '/recommendations/work-programme',
    shows: 'Work programme',
  },
  { name: 'export', route: '/export', shows: 'Export' },
  { name: 'settings', route: '/settings', shows: 'Settings' },
] as const;

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 800 },
] as const;

for (const size of sizes) {
  for (const theme of ['light', 'dark'] as const) {
    test(`every screen, ${theme}, ${size.width} wide`, async ({ page, app }) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.evaluate(async (row) => {
        const bridge = window.criticalFriend;
        if (!bridge) throw new Error('no bridge');
        const asked = await bridge.calls['questions:add']({
          wording:
            'What will bring supervision of looked-after children back to the target, and by when?',
          agendaItem: 8,
          addressee: '',
          visibility: 'shared',
          evidence: [{ kind: 'figure', row, month: 'Dec-24' }],
        });
        if (!asked.ok) throw new Error(asked.failure.message);
        const drafted = await bridge.calls['recommendations:draft']({
          kind: 'request',
          title: 'Supervision of looked-after children',
          wording:
            'That the service reports supervision of looked-after children to each meeting until the 95% target is met.',
          agendaItem: 8,
          addressee: '',
          question: asked.value.id,
          evidence: [],
        });
        if (!drafted.ok) throw new Error(drafted.failure.message);
        await bridge.calls['recommendations:set-state']({
          id: drafted.value.id,
          state: 'proposed',
          minuteNumber: '',
        });
      }, supervision);
      for (const screen of screens) {
        await app.open(screen.route);
        await expect(page.getByText(screen.shows).first()).toBeVisible();
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
        await page.screenshot({
          path: path.join(folder, `${screen.name}-${theme}-${size.width}.png`),
          animations: 'disabled',
        });
      }
    });
  }
}
