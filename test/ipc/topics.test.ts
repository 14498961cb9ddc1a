import { afterEach, beforeEach, expect, test } from 'vitest';
import { openApp } from './stores.ts';
import { textInFile } from '#test/builders/text-in-file.ts';

let app: Awaited<ReturnType<typeof openApp>>;
beforeEach(async () => {
  app = await openApp();
});
afterEach(() => app.composed.close());

async function trail(key: string) {
  const found = (await app.get('topics:list', {})).find((one) => one.key === key);
  if (!found) throw new Error(`No topic is ${key}.`);
  return found;
}
const ask = (visibility: 'shared' | 'only on this computer', wording: string) =>
  app.get('questions:add', { wording, agendaItem: 9, addressee: '', visibility, evidence: [] });

test('every topic of the papers has entries with a source, and says so where nothing came back', async () => {
  const trails = await app.get('topics:list', {});
  expect(trails).toHaveLength(12);
  expect(trails.filter(({ nothing }) => nothing !== '').map(({ name }) => name)).toEqual([
    'School attendance',
    'New children’s homes',
    'Activity and demand in October 2024',
    'Short breaks',
  ]);
  // The names alone, which lists ask for, are those of the trails, with the same members.
  expect(await app.get('topics:names', {})).toEqual(
    trails.map(({ key, name, members }) => ({ key, name, members })),
  );
  for (const { entries } of trails) {
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.every(({ source }) => source !== null)).toBe(true);
  }
});

test('the briefing on young carers was asked for, never minuted, and came back', async () => {
  const { entries, standing } = await trail('young-carers');
  expect(entries.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
    '2024-11-28 raised',
    '2024-11-28 not minuted',
    '2025-01-30 came back',
    '2025-01-30 came back',
    '2025-01-30 suggested',
    '2025 to come',
    '2026-03 to come',
  ]);
  expect(standing).toEqual([]);
  expect(entries[1]?.source).toMatchObject({ line: 2019, page: { kind: 'inferred', from: 85 } });
});

test('a question is put under a topic and taken off; what is not there is refused', async () => {
  const { id } = await ask('shared', 'How many are known?');
  await app.get('topics:place', { record: id, topic: 'young-carers' });
  expect((await trail('young-carers')).members).toContain(id);
  const named = (await app.get('topics:names', {})).filter(({ members }) => members.includes(id));
  expect(named.map(({ key }) => key)).toEqual(['young-carers']);
  await app.get('topics:place', { record: id, topic: '' });
  expect((await trail('young-carers')).members).not.toContain(id);
  for (const [record, topic] of [
    [id, 'no-such-topic'],
    ['no-such-question', 'young-carers'],
  ] as const) {
    expect(await app.ask('topics:place', { record, topic })).toMatchObject({
      failure: { code: 'not-found' },
    });
  }
});

test('the trail leaves with what is shared, and with what is only here when it is ticked', async () => {
  const shared = await ask('shared', 'SHAREDQUESTION');
  const mine = await ask('only on this computer', 'SENTINELQUESTION');
  for (const { id } of [shared, mine]) {
    await app.get('topics:place', { record: id, topic: 'young-carers' });
  }
  const wanted = { kind: 'trail-docx', topic: 'young-carers', includeOnlyHere: [] } as const;
  const preview = await app.get('exports:preview', { ...wanted, includeOnlyHere: [] });
  expect(preview).toMatchObject({
    title: 'Topic trail',
    fileName: 'Topic trail – DRAFT – 30 January 2025.docx',
    staying: [{ id: mine.id, onlyOnThisComputer: true }],
  });
  expect(preview.leaving.every(({ heading }) => heading.startsWith('Young carers'))).toBe(true);
  await app.get('exports:save', { ...wanted, includeOnlyHere: [] });
  await app.get('exports:save', { ...wanted, includeOnlyHere: [mine.id] });
  const [without = '', withIt = ''] = app.saved.map(({ bytes }) => textInFile(bytes, 'trail-docx'));
  expect(without).toContain('SHAREDQUESTION');
  expect(without).not.toContain('SENTINELQUESTION');
  expect(withIt).toContain('SENTINELQUESTION');
});

test('a substitute, a new member and a new year are handed over, ticked words and all', async () => {
  const mine = await ask('only on this computer', 'SENTINELQUESTION');
  await app.get('topics:place', { record: mine.id, topic: 'young-carers' });
  const words = async (
    kind: 'handover-substitute-docx' | 'handover-member-docx' | 'handover-year-docx',
    includeOnlyHere: string[],
  ) => {
    const { staying } = await app.get('exports:preview', { kind, includeOnlyHere });
    await app.get('exports:save', { kind, includeOnlyHere });
    return { staying, text: textInFile(app.saved.at(-1)?.bytes ?? new Uint8Array(), kind) };
  };
  for (const kind of ['handover-substitute-docx', 'handover-member-docx'] as const) {
    const without = await words(kind, []);
    expect(without.staying.map(({ id }) => id)).toEqual([mine.id]);
    expect(without.text).not.toContain('SENTINELQUESTION');
    expect((await words(kind, [mine.id])).text).toContain('SENTINELQUESTION');
  }
  const year = await words('handover-year-docx', [mine.id]);
  expect(year.staying).toEqual([]);
  expect(year.text).not.toContain('SENTINELQUESTION');
  for (const said of [
    'As at the pack, the plans hold 78 undertakings with a printed date in or after January 2025: 33 by April 2025, 45 by January 2026.',
    'Due January 2026',
    'Where printed: Agenda pack 2025, p. 33 (inferred).',
    '“Max caseload of 12 for practitioners in YJS and YPS.”',
    'Presentation 2025, line 405 of the text',
  ]) {
    expect(year.text).toContain(said);
  }
});
