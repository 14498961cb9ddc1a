import { expect, test } from 'vitest';
import { buildChaseNote, previewChaseNote } from '#shared/export/chase-note.ts';
import type { ExportFacts } from '#shared/export/export-facts.ts';
import { documentAsText } from '#shared/export/document-text.ts';
import { buildExportFacts } from '#test/builders/export-facts.ts';
import { monitor, monitorEntry } from '#test/builders/monitor-entry.ts';
import { printedMonitoringRows } from '#test/builders/printed-monitoring-rows.ts';

const row = printedMonitoringRows[3];
if (!row) throw new Error('There is no fourth row.');
const printed = monitorEntry({
  id: row.id,
  printed: row,
  addressee: '',
  title: row.title,
  number: row.number,
  wording: row.actionProposed,
  askedAt: row.date,
  minuteNumber: '',
});

const noted = { kind: 'not checked' } as const;
const facts = buildExportFacts({
  nextMeeting: { date: '2025-03-27', returnBy: '2025-03-19' },
  monitor: monitor([
    monitorEntry({
      decisions: [
        {
          id: 'd',
          meeting: '2025-01-30',
          decision: 'noted',
          notedBy: 'SENTINEL',
          author: 'SENTINEL',
          notedFor: 'SENTINEL',
          minute: '',
          check: noted,
        },
      ],
    }),
    printed,
    monitorEntry({ id: 'b', title: 'Homes', wording: 'That homes are inspected.' }),
  ]),
});

test('each addressee is asked with the exact words, where they stand, and the return date', () => {
  const text = documentAsText(buildChaseNote(facts));
  expect(text).toContain(
    'Return date: By 19 March 2025, five clear days before the meeting of 27 March 2025.',
  );
  expect(text.match(/^Cabinet$/gm)).toHaveLength(1);
  expect(text).toContain('That the Cabinet publishes the plan.');
  expect(text).toContain('Asked for: 30 January 2025; minute 30');
  expect(text).toContain(row.actionProposed);
  expect(text).toContain('as printed in the monitoring report, pp. 87–91 (inferred)');
  expect(text).toContain('Last reported: In progress, as printed');
  expect(text).not.toContain('SENTINEL');
  expect(previewChaseNote(facts).map(({ heading }) => heading)).toEqual([
    'Cabinet · Plan',
    'Cabinet · Homes',
    `To whom it is addressed is not printed · ${row.title}`,
  ]);
});

test('what is marked complete, or left the list, is not chased', () => {
  const complete = {
    id: 'p',
    meeting: '2025-03-27',
    status: 'Complete',
    said: '',
    author: 'a',
  } as const;
  const gone = monitorEntry();
  const left = monitorEntry({ standing: { ...gone.standing, list: 'leaves' } });
  const items = [monitorEntry({ progress: [complete] }), left];
  expect(previewChaseNote(buildExportFacts({ monitor: monitor(items) }))).toEqual([]);
});

test('a return date that is not known is not made up', () => {
  const text = (nextMeeting: ExportFacts['nextMeeting']) =>
    documentAsText(buildChaseNote({ ...facts, nextMeeting: nextMeeting ?? null }));
  expect(text(null)).toContain('The date of the next meeting is not known.');
  expect(text({ date: '2030-01-24', returnBy: null })).toContain('its return date is not known.');
});
