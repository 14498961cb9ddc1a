import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportKinds, type ExportKind } from '#shared/model/export.ts';
import { textInFile } from '#test/builders/text-in-file.ts';
import { openApp } from './stores.ts';

const pack = 'pack-2025-01-30';

let app: Awaited<ReturnType<typeof openApp>>;
beforeAll(async () => {
  app = await openApp();
}, 60_000);
afterAll(() => app.composed.close());

test('the glossary says where each entry is printed', async () => {
  const { acronyms, terms } = await app.get('glossary:get', {});
  expect([acronyms.length, terms.length]).toEqual([25, 63]);
  for (const { document, page } of [...acronyms, ...terms]) {
    expect({ document, page }).toMatchObject({ document: pack, page: { from: 63, to: 77 } });
  }
});

test('the acronyms of the papers that the glossary does not list are those a reader of them finds', async () => {
  const used = await app.get('glossary:list-unexplained', {});
  const names = used.map(({ acronym }) => acronym);
  expect(names).toEqual(expect.arrayContaining(['C&YP', 'CIN', 'IRO', 'MASH', 'NEET', 'UASC']));
  for (const known of ['CLA', 'LADO', 'SENCO', 'CAFCASS', 'RESOLVED', 'JANUARY', 'AND']) {
    expect(names).not.toContain(known);
  }
  const mash = used.find(({ acronym }) => acronym === 'MASH');
  expect(mash?.spelledOut).toMatchObject({
    words: 'Multi Agency Safeguarding Hub',
    document: pack,
  });
  expect(mash?.count).toBe(mash?.places.reduce((sum, { count }) => sum + count, 0));
  // Every place leads to a block that prints it.
  for (const { forms, places } of used) {
    for (const { document, block } of places.slice(0, 1)) {
      const { ordinal } = await app.get('papers:find-place', {
        document,
        at: { kind: 'block', block },
      });
      const [found] = await app.get('papers:blocks', { document, from: ordinal, to: ordinal });
      expect(forms.some((form) => found?.text.includes(form))).toBe(true);
    }
  }
});

test('a local meaning is answered with the ways its acronym is printed, and tells the screens', async () => {
  await app.get('meanings:set', { acronym: 'IRO', meaning: 'Reviewing officer' });
  expect(await app.get('meanings:list', {})).toMatchObject([
    { acronym: 'IRO', meaning: 'Reviewing officer', forms: ['IRO', 'IROs'] },
  ]);
  expect(app.events).toContainEqual({
    name: 'workspace:changed',
    payload: { areas: ['meanings'] },
  });
});

test('no local meaning is in any export, whatever leaves speaks of its acronym', async () => {
  await app.get('meanings:set', { acronym: 'IRO', meaning: 'SENTINEL meaning' });
  const shared = { visibility: 'shared', agendaItem: 8, addressee: '' } as const;
  for (const when of ['before', 'at'] as const) {
    const wording = 'What did the IRO say?';
    await app.get('questions:add', { ...shared, wording, when, evidence: [] });
  }
  const { id } = await app.get('recommendations:draft', {
    kind: 'request',
    title: 'IRO',
    wording: 'That the IRO reports.',
    agendaItem: 8,
    addressee: '',
    question: null,
    evidence: [],
  });
  await app.get('recommendations:set-state', { id, state: 'proposed', minuteNumber: '' });
  await app.get('notes:add', {
    kind: 'note',
    category: 'check',
    text: 'Ask the IRO.',
    visibility: 'shared',
    target: { kind: 'page', document: pack, page: 61 },
  });
  const meeting = '2025-03-27';
  const asked = { title: 'The IRO service', meeting, lead: '', witnesses: '' };
  await app.get('programme:add', { ...asked, origin: 'member' });
  await app.get('sitting:edit', { alsoPresent: 'An IRO' });
  const left: ExportKind[] = [];
  for (const kind of exportKinds) {
    const preview = await app.ask('exports:preview', { kind, includeOnlyHere: [] });
    const saved = await app.ask('exports:save', { kind, includeOnlyHere: [] });
    const file = saved.ok ? textInFile(app.saved.at(-1)?.bytes ?? new Uint8Array(), kind) : '';
    if (saved.ok) left.push(kind);
    expect(saved).toMatchObject(saved.ok ? {} : { failure: { code: 'nothing-to-export' } });
    expect(`${JSON.stringify(preview)}\n${file}`).not.toMatch(/SENTINEL/);
  }
  expect(left.length).toBeGreaterThanOrEqual(16);
  const written = app.saved.map(({ bytes }) => textInFile(bytes, 'notes-md')).join('\n');
  expect(written).toContain('Ask the IRO.');
  await app.get('plans:save-report', { by: 'service', of: 'Fostering' });
  const report = app.saved.at(-1)?.bytes ?? new Uint8Array();
  expect(textInFile(report, 'monitoring-docx')).not.toMatch(/SENTINEL/);
});
