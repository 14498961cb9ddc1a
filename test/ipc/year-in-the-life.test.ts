import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RequestOf } from '#shared/contract/contract.ts';
import { openApp } from './stores.ts';

/**
 * The exported monitoring report after each step of a year, compared whole. To add a step: add it below, run with
 * `-u`, and read the difference of the approved file against paragraph 4 of the monitoring report before keeping it.
 */
const meeting = '2025-01-30';
const next = '2025-03-27';

let app: Awaited<ReturnType<typeof openApp>>;
beforeEach(async () => {
  app = await openApp();
});
afterEach(() => app.composed.close());

async function idOf(index: number): Promise<string> {
  const item = (await app.get('monitor:list', { asAt: null })).entries[index];
  if (!item) throw new Error(`There is no item ${index}.`);
  return item.id;
}

async function report(): Promise<string> {
  const preview = await app.get('exports:preview', {
    kind: 'monitoring-docx',
    includeOnlyHere: [],
  });
  return preview.text ?? '';
}

async function confirm(minuteNumber: string, title: string, addressee: string): Promise<string> {
  const { id } = await app.get('recommendations:draft', {
    kind: 'recommendation',
    title,
    wording: `That ${title.toLowerCase()} is published.`,
    agendaItem: 7,
    addressee,
    question: null,
    evidence: [],
  });
  for (const state of ['proposed', 'agreed', 'confirmed'] as const) {
    await app.get('recommendations:set-state', { id, state, minuteNumber });
  }
  return id;
}

async function decide(
  item: string,
  decision: RequestOf<'monitor:note-decision'>['decision'],
  at: string,
): Promise<string> {
  const { decisions } = await app.get('monitor:note-decision', {
    item,
    meeting: at,
    decision,
    notedFor: 'SENTINEL-NOTER',
  });
  return decisions.at(-1)?.id ?? '';
}

test('the exported monitor says after each step what the minutes and the officers said, and no more', async () => {
  const steps: string[] = [];
  const step = async (title: string) => {
    steps.push(`##### ${title} #####\n\n${await report()}`);
  };
  await step('As the pack prints it');

  const plan = await confirm('30', 'The plan', 'Cabinet');
  await confirm('31', 'The audit', 'Executive Director – Children and Learning');
  await step('The minutes confirm two');

  const [first, second, third, youth, briefing, blank] = await Promise.all(
    [0, 1, 2, 3, 4, 5].map(idOf),
  );
  if (!first || !second || !third || !youth || !briefing || !blank) throw new Error('six rows');
  const accepted = await decide(third, 'accepted as completed', meeting);
  const different = await decide(second, 'accepted as completed', meeting);
  // Never checked against the minutes: it takes nothing off the list.
  await decide(briefing, 'accepted as completed', meeting);
  await step('Decisions are noted and not yet minuted: nothing more leaves');

  await app.get('monitor:check-decision', {
    id: accepted,
    check: { kind: 'minute', number: '32' },
    minute: 'SENTINEL-MINUTE',
  });
  await app.get('monitor:check-decision', {
    id: different,
    check: { kind: 'differs from the minute' },
    minute: 'SENTINEL-MINUTE',
  });
  await step('The minutes confirm one decision and differ on the other');

  await app.get('monitor:edit', {
    item: plan,
    answer: 'not agreed',
    by: 'Cabinet',
    date: '2025-03-10',
    reasons: 'No money.',
  });
  await app.get('monitor:add-progress', {
    item: first,
    meeting: next,
    status: 'Complete',
    said: 'The audit of handovers is done.',
  });
  await step('The Cabinet rejects one; officers report on another');

  for (const [item, decision, number] of [
    [first, 'accepted as completed', '40'],
    [second, 'not accepted as completed', '41'],
    [briefing, 'noted', '42'],
    [blank, 'not reached', '43'],
  ] as const) {
    const id = await decide(item, decision, next);
    await app.get('monitor:check-decision', { id, check: { kind: 'minute', number }, minute: '' });
  }
  await app.get('monitor:edit', {
    item: plan,
    answer: 'not agreed',
    by: 'Cabinet',
    date: '2025-03-10',
    reasons: 'No money.',
    reportedAt: next,
  });
  await step(
    'The next meeting accepts one, declines one, notes one, does not reach one; the rejection is reported',
  );

  const closed = await app.get('monitor:close', {
    item: youth,
    reason: 'moved to the work programme',
    meeting: next,
    why: 'SENTINEL-WHY',
  });
  await step('One moves to the work programme');

  await app.get('monitor:reverse-closing', {
    id: closed.closings[0]?.id ?? '',
    meeting: next,
    why: 'SENTINEL-WHY',
  });
  await step('That is reversed');

  const all = steps.join('\n\n');
  expect(all).not.toContain('SENTINEL');
  await expect(`${all}\n`).toMatchFileSnapshot('year-in-the-life.approved.txt');
});
