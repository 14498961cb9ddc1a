import { afterEach, beforeEach, expect, test } from 'vitest';
import { openApp } from './stores.ts';

let app: Awaited<ReturnType<typeof openApp>>;
beforeEach(async () => {
  app = await openApp();
});
afterEach(() => app.composed.close());

test('dates are entered of a confirmed wording too, for meetings of the Panel only, and change no words', async () => {
  const drafted = await app.get('recommendations:draft', {
    kind: 'recommendation',
    title: 'Supervision',
    wording: 'That the Cabinet publishes the plan.',
    agendaItem: 8,
    addressee: 'Cabinet',
    question: null,
    evidence: [],
  });
  const { id } = drafted;
  for (const state of ['proposed', 'agreed', 'confirmed'] as const) {
    await app.get('recommendations:set-state', { id, state, minuteNumber: '30' });
  }
  const dates = { dueMeeting: '2025-03-27', received: '2025-01-31' };
  expect(await app.get('recommendations:set-dates', { id, ...dates })).toMatchObject({
    ...dates,
    wording: drafted.wording,
    state: 'confirmed',
  });
  expect(
    await app.ask('recommendations:set-dates', { id, dueMeeting: '2025-03-28', received: '' }),
  ).toMatchObject({ ok: false, failure: { code: 'rule' } });
  const [kept] = await app.get('recommendations:list', {});
  expect(kept).toMatchObject(dates);
});

test('a statutory date is worked out for the Cabinet or the Council alone, from an entered day alone', async () => {
  const of = (
    given: Partial<{ kind: 'recommendation' | 'request'; addressee: string; received: string }>,
  ) =>
    app.get('recommendations:reply-dates', {
      kind: 'recommendation',
      addressee: 'the Cabinet',
      dueMeeting: '2025-03-27',
      received: '2025-01-31',
      ...given,
    });
  expect(await of({})).toEqual({
    returnBy: '2025-03-19',
    mayBeStatutory: true,
    statutoryReply: '2025-03-30',
  });
  expect(await of({ received: '' })).toMatchObject({ mayBeStatutory: true, statutoryReply: null });
  for (const other of [{ kind: 'request' as const }, { addressee: 'Cabinet Member' }]) {
    expect(await of(other)).toMatchObject({ mayBeStatutory: false, statutoryReply: null });
  }
});
