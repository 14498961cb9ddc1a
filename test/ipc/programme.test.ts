import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder, openApp } from './stores.ts';

let dataDirectory: string;
let app: Awaited<ReturnType<typeof openApp>>;
beforeEach(async () => {
  dataDirectory = makeFolder();
  app = await openApp({ dataDirectory });
});
afterEach(() => app.composed.close());

const march = '2025-03-27';
const notSet = '2025/26';
const programme = () => app.get('programme:get', {});
const titlesAt = async (key: string) =>
  (await programme()).slots.find((slot) => slot.key === key)?.items.map(({ title }) => title);
async function suggestion(words: string) {
  const found = (await programme()).suggestions.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`No suggestion says ${words}.`);
  return found;
}

test('the papers’ fourteen officer suggestions are open, each with its page', async () => {
  const { slots, suggestions, moved } = await programme();
  expect(slots.map(({ label }) => label)).toEqual([
    '30 January 2025',
    '27 March 2025',
    '2025/26, date not set',
  ]);
  expect(suggestions).toHaveLength(14);
  expect(new Set(suggestions.map(({ standing }) => standing))).toEqual(new Set(['open']));
  expect(suggestions.every(({ place }) => place.page.kind !== 'unknown')).toBe(true);
  expect(moved).toEqual([]);
});

test('a suggestion is taken in once, moved, taken out and put back, and all of it is there after a restart', async () => {
  const { id } = await suggestion('young researchers');
  const item = await app.get('programme:take', { source: id, meeting: notSet });
  await app.get('programme:take', { source: id, meeting: march });
  expect(await titlesAt(notSet)).toEqual(['Meeting with young researchers']);
  expect(await titlesAt(march)).toEqual([]);
  await app.get('programme:edit', { id: item.id, meeting: march, lead: 'Director' });
  expect(await titlesAt(march)).toEqual(['Meeting with young researchers']);
  await app.get('programme:remove', { id: item.id });
  expect((await suggestion('young researchers')).standing).toBe('open');
  await app.get('programme:restore', { id: item.id });
  await app.composed.close();
  app = await openApp({ dataDirectory });
  expect((await suggestion('young researchers')).standing).toBe('in the work programme');
  expect(
    (await programme()).slots.find(({ key }) => key === march)?.items.map(({ lead }) => lead),
  ).toEqual(['Director']);
});

test('declining needs a reason; parking does not; both are taken back', async () => {
  const { id } = await suggestion('corporate parenting');
  const mark = (verdict: 'open' | 'declined' | 'parked', reason: string) =>
    app.ask('programme:mark-suggestion', { ask: id, verdict, reason });
  expect(await mark('declined', ' ')).toMatchObject({ failure: { code: 'rule' } });
  await mark('declined', 'Another panel looks at it.');
  expect(await suggestion('corporate parenting')).toMatchObject({
    standing: 'declined',
    reason: 'Another panel looks at it.',
  });
  await mark('parked', '');
  expect(await suggestion('corporate parenting')).toMatchObject({ standing: 'parked', reason: '' });
  await mark('open', 'left over');
  expect(await suggestion('corporate parenting')).toMatchObject({ standing: 'open', reason: '' });
});

test('a meeting the Panel does not have, a source that is none and a mark on what is taken in are refused', async () => {
  const { id } = await suggestion('young researchers');
  const refusals: { readonly ok: boolean; readonly failure?: { readonly code: string } }[] = [
    await app.ask('programme:take', { source: id, meeting: '2025-03-28' }),
    await app.ask('programme:take', { source: 'pack-2025-01-30/ask/minutes-1', meeting: march }),
    await app.ask('programme:edit', { id: 'none', meeting: '2030/31' }),
  ];
  await app.get('programme:take', { source: id, meeting: march });
  refusals.push(
    await app.ask('programme:mark-suggestion', { ask: id, verdict: 'declined', reason: 'No.' }),
  );
  expect(refusals.map((one) => one.failure?.code)).toEqual(['rule', 'not-found', 'rule', 'rule']);
});

test('what the monitor moves here waits to be put down for a meeting, and is not offered twice', async () => {
  const [entry] = (await app.get('monitor:list', { asAt: null })).entries;
  await app.get('monitor:close', {
    item: entry?.id ?? '',
    meeting: march,
    reason: 'moved to the work programme',
    why: 'A report in the new year.',
  });
  expect((await programme()).moved).toMatchObject([
    { id: entry?.id, why: 'A report in the new year.' },
  ]);
  await app.get('programme:take', { source: entry?.id ?? '', meeting: notSet });
  expect((await programme()).moved).toEqual([]);
  expect((await programme()).slots.at(-1)?.items).toMatchObject([
    { origin: 'carried over', source: entry?.id, place: { line: entry?.printed?.lines[0] } },
  ]);
});

test('items of one meeting are ordered among each other', async () => {
  const ids: string[] = [];
  for (const title of ['one', 'two', 'three']) {
    const fields = { title, origin: 'member', meeting: march, lead: '', witnesses: '' } as const;
    ids.push((await app.get('programme:add', fields)).id);
  }
  await app.get('programme:move', { id: ids[2] ?? '', after: null });
  expect(await titlesAt(march)).toEqual(['three', 'one', 'two']);
  await app.get('programme:edit', { id: ids[2] ?? '', meeting: notSet });
  expect(await app.ask('programme:move', { id: ids[2] ?? '', after: ids[0] ?? '' })).toMatchObject({
    failure: { code: 'not-found' },
  });
});
