import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportKinds } from '#shared/model/export.ts';
import { openApp } from './stores.ts';

const supervised =
  'pack-2025-01-30/supervision/percentage-of-cla-who-had-their-supervision-and-was-within-the-timescale';
const reason = 'Supervision is where genograms are looked at.';

let app: Awaited<ReturnType<typeof openApp>>;
beforeEach(async () => {
  app = await openApp();
});
afterEach(() => app.composed.close());

describe('a tie of one’s own between a plan and an indicator', () => {
  test('names both its ends, and tells the screens', async () => {
    const from = { kind: 'commitment', key: 'genograms' } as const;
    const made = await app.get('links:add', { from, indicator: supervised, reason });
    expect(made).toMatchObject({
      from,
      reason,
      fromName: 'Cultural genograms',
      indicatorName: 'Percentage of CLA who had their supervision and was within the timescale',
    });
    expect(await app.get('links:list', {})).toEqual([made]);
    expect(JSON.stringify(app.events)).toContain('{"areas":["links"]}');
  });

  test('starts at a cell of a plan as well, and is removed and put back', async () => {
    const { cells } = await app.get('plans:get', {});
    const row = cells[0]?.row.id ?? '';
    const from = { kind: 'plan cell', row } as const;
    const { id, fromName } = await app.get('links:add', { from, indicator: supervised, reason });
    expect(fromName).toMatch(/^Plans? .*: .*, priority 1/);
    await app.get('links:remove', { id });
    expect(await app.get('links:list', {})).toEqual([]);
    expect(await app.get('links:restore', { id })).toMatchObject({ id, reason });
  });

  test('is not written where the papers hold no such end', async () => {
    const from = { kind: 'commitment', key: 'no_such' } as const;
    const answer = await app.ask('links:add', { from, indicator: supervised, reason });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    const wrong = { kind: 'commitment', key: 'genograms' } as const;
    const other = await app.ask('links:add', { from: wrong, indicator: 'no/such', reason });
    expect(other.ok).toBe(false);
    expect(await app.get('links:list', {})).toEqual([]);
  });

  test('is in no export, whatever is ticked', async () => {
    const from = { kind: 'commitment', key: 'genograms' } as const;
    const { id } = await app.get('links:add', { from, indicator: supervised, reason });
    const previews = await Promise.all(
      exportKinds.map((kind) => app.ask('exports:preview', { kind, includeOnlyHere: [id] })),
    );
    expect(previews.some(({ ok }) => ok)).toBe(true);
    expect(JSON.stringify(previews)).not.toContain(reason);
  });
});
