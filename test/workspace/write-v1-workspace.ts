import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkspace } from '#electron/services/workspace/open-workspace.ts';
import type { NewEvidence, Workspace } from '#electron/services/workspace/workspace.ts';
import { readEverything } from './read-everything.ts';

/**
 * Writes test/fixtures/workspaces/v1-workspace.sqlite and what it holds as JSON, once, with the version that first had
 * schema 1: `npx tsx test/workspace/write-v1-workspace.ts`. A released fixture is never written again; a later schema
 * gets a script and a fixture of its own. Refuses to overwrite.
 */
const fixtures = path.resolve(import.meta.dirname, '../fixtures/workspaces');
const wasm = path.resolve(import.meta.dirname, '../../node_modules/sql.js/dist/sql-wasm.wasm');

const source = {
  document: 'pack-2025-01-30',
  documentTitle: 'Agenda pack, 30 January 2025',
  documentHash: '0123456789abcdef'.repeat(4),
  lineFrom: 1100,
  lineTo: 1101,
};
const figure: NewEvidence = {
  kind: 'figure',
  row: 'pack-2025-01-30/family-safeguarding/supervision',
  indicatorName: 'Percentage of CLA who had their supervision and was within the timescale',
  tableTitle: 'Family Safeguarding',
  month: 'Dec-24',
  printed: '54%',
  targetPrinted: '95%',
  source: { ...source, page: { kind: 'inferred', from: 63, to: 77, basis: 'agenda ranges' } },
};
const quote: NewEvidence = {
  kind: 'quote',
  start: { block: 'pack-2025-01-30/0123456789', offset: 4 },
  end: { block: 'pack-2025-01-30/0123456789-2', offset: 12 },
  quote: 'visits were prioritised – “winter sickness”',
  prefix: 'the reason given is that ',
  suffix: ' in the month.',
  source: { ...source, page: { kind: 'printed', from: 61, to: 61, basis: 'marker in the text' } },
};
const monitoring: NewEvidence = {
  kind: 'monitoring',
  row: 'monitoring/2024-11-28/3',
  title: 'Section 20',
  actionProposed: 'That a briefing be scheduled.',
  status: '',
  source: { ...source, page: { kind: 'unknown', from: null, to: null, basis: '' } },
};

async function write(workspace: Workspace): Promise<void> {
  await workspace.renameMe('Councillor A. O’Brien');
  const asked = await workspace.addQuestion(
    {
      wording: 'Why was supervision within timescale for 54% when the target is 95%?',
      agendaItem: 8,
      addressee: 'Executive Director – Children and Learning',
      visibility: 'only on this computer',
    },
    [figure, quote],
  );
  if (!asked.ok) throw new Error(asked.failure.message);
  await workspace.addQuestion(
    { wording: 'first thought', agendaItem: null, addressee: '', visibility: 'shared' },
    [monitoring],
  );
  const removed = await workspace.addQuestion(
    { wording: 'not needed', agendaItem: 8, addressee: '', visibility: 'only on this computer' },
    [],
  );
  if (removed.ok) await workspace.removeQuestion(removed.value.id);
  const second = await workspace.addQuestion(
    { wording: 'How many children?', agendaItem: 8, addressee: '', visibility: 'shared' },
    [],
  );
  if (second.ok) await workspace.moveQuestion(second.value.id, null);
  await workspace.editQuestion(asked.value.id, { visibility: 'shared' });
  for (const [kind, title, state] of [
    ['recommendation', 'Supervision', 'confirmed'],
    ['request', 'Visits', 'proposed'],
    ['work programme', 'Section 20', 'draft'],
  ] as const) {
    const drafted = await workspace.addRecommendation(
      {
        kind,
        title,
        wording: `That ${title} be reported to the Panel.`,
        agendaItem: 8,
        addressee: 'Cabinet Member for Children and Learning',
        meetingDate: '2025-01-30',
        question: asked.value.id,
      },
      [monitoring],
    );
    if (drafted.ok && state !== 'draft') {
      await workspace.setRecommendationState(
        drafted.value.id,
        state,
        state === 'confirmed' ? '23' : '',
      );
    }
  }
  await workspace.putDraft('question/new', 'Is the target\nstill');
}

const image = path.join(fixtures, 'v1-workspace.sqlite');
if (fs.existsSync(image))
  throw new Error('The fixture is there already and is never written again');
const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'v1-workspace-'));
let ids = 0;
let now = Date.UTC(2025, 0, 30, 17, 30);
const opened = await openWorkspace({
  directory,
  wasm: fs.readFileSync(wasm),
  ids: { next: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}` },
  clock: { now: () => (now += 1_000) },
});
if (!opened.ok) throw new Error(opened.failure.message);
await write(opened.value);
const everything = await readEverything(opened.value);
const { generation } = opened.value.status();
await opened.value.close();
fs.mkdirSync(fixtures, { recursive: true });
fs.copyFileSync(path.join(directory, `user-${String(generation).padStart(10, '0')}.sqlite`), image);
fs.writeFileSync(
  path.join(fixtures, 'v1-workspace.json'),
  `${JSON.stringify({ generation, ...everything }, null, 2)}\n`,
);
fs.rmSync(directory, { recursive: true, force: true });
