import { describe, expect, test } from 'vitest';
import { createMemory } from '#electron/services/workspace/memory.ts';
import { monitorCommands } from '#electron/services/workspace/monitor-commands.ts';
import type { Desk } from '#electron/services/workspace/desk.ts';
import { loadWorkspaceEngine } from '#electron/services/workspace/workspace-database.ts';
import { layOutMonitor } from '#shared/domain/lifecycle/lay-out-monitor.ts';
import { ok } from '#shared/lib/result.ts';
import { meeting } from '#test/builders/export-facts.ts';
import { printedMonitoringRows } from '#test/builders/printed-monitoring-rows.ts';
import {
  countedIds,
  failureOf,
  meetingEvening,
  openForTest,
  temporaryFolder,
  valueOf,
  wasm,
} from './open-test-workspace.ts';

const item = printedMonitoringRows[2]?.id ?? '';
const noted = { meeting: '2025-01-30', decision: 'noted', notedFor: '' } as const;

/** The commands of one person over a memory of their own. */
async function person(prefix: string) {
  const engine = await loadWorkspaceEngine(wasm);
  const ids = countedIds(prefix);
  const memory = createMemory(engine.create(), { ids, clock: { now: () => meetingEvening } });
  const desk: Desk = {
    memory: () => memory,
    nextId: () => ids.next(),
    change: (_areas, work) => {
      const done = work();
      return Promise.resolve(done.ok ? ok(done.value.answer) : done);
    },
  };
  return { memory, commands: monitorCommands(desk) };
}

describe('what is entered about a monitored item', () => {
  test('is there after closing and opening again', async () => {
    const folder = temporaryFolder();
    const first = await openForTest(folder);
    expect(await first.listEnteredFacts()).toEqual([]);
    const response = {
      answer: 'not agreed',
      by: 'Cabinet Member',
      date: '2025-02-10',
      reasons: 'No money.',
      reportedAt: '2025-03-27',
    } as const;
    valueOf(await first.editMonitored(item, { addressee: 'Cabinet Member', ...response }));
    const progress = { meeting: '2025-03-27', status: 'Complete', said: 'It was done.' } as const;
    valueOf(await first.addProgress(item, progress));
    const { decisions } = valueOf(await first.noteDecision(item, noted));
    const check = { kind: 'minute', number: '31' } as const;
    valueOf(
      await first.checkDecision(decisions[0]?.id ?? '', { check, minute: 'RESOLVED: noted.' }),
    );
    const closing = { reason: 'superseded', date: '2025-03-27', why: 'A later request.' } as const;
    const closed = valueOf(await first.closeMonitored(item, closing));
    const reversal = { date: '2025-03-27', why: 'It was not.' };
    valueOf(await first.reverseClosing(closed.closings[0]?.id ?? '', reversal));
    const all = await first.listEnteredFacts();
    const me = (await first.getMe()).id;
    await first.close();
    expect(all).toMatchObject([
      {
        item,
        addressee: 'Cabinet Member',
        response,
        progress: [{ ...progress, author: me }],
        decisions: [{ ...noted, check, minute: 'RESOLVED: noted.', author: me }],
        closings: [{ ...closing, author: me, reversed: { ...reversal, author: me } }],
      },
    ]);
    expect(await (await openForTest(folder)).listEnteredFacts()).toEqual(all);
  });

  test('a note of a decision that is changed is to be checked again, and one for another person stands beside it', async () => {
    const workspace = await openForTest(temporaryFolder());
    const { decisions } = valueOf(await workspace.noteDecision(item, noted));
    const check = { kind: 'minute', number: '31' } as const;
    valueOf(await workspace.checkDecision(decisions[0]?.id ?? '', { check, minute: 'words' }));
    const decision = 'accepted as completed';
    valueOf(await workspace.noteDecision(item, { ...noted, decision }));
    const both = valueOf(
      await workspace.noteDecision(item, { ...noted, decision, notedFor: 'Mrs Brown' }),
    );
    expect(both.decisions).toMatchObject([
      { decision, notedFor: '', check: { kind: 'not checked' }, minute: '' },
      { decision, notedFor: 'Mrs Brown' },
    ]);
  });

  test('progress and notes are removed and put back; what is not there is refused', async () => {
    const workspace = await openForTest(temporaryFolder());
    const { decisions } = valueOf(await workspace.noteDecision(item, noted));
    const id = decisions[0]?.id ?? '';
    expect(valueOf(await workspace.removeMonitorEntry('decision', id)).decisions).toEqual([]);
    expect(await workspace.listEnteredFacts()).toEqual([]);
    const unchecked = { check: { kind: 'not checked' }, minute: '' } as const;
    expect(failureOf(await workspace.checkDecision(id, unchecked)).code).toBe('not-found');
    expect(valueOf(await workspace.restoreMonitorEntry('decision', id)).decisions).toEqual(
      decisions,
    );
    expect(failureOf(await workspace.removeMonitorEntry('progress', 'none')).code).toBe(
      'not-found',
    );
  });
});

test('two people noted different decisions on one row: both are kept, and the minutes settle it', async () => {
  const [ann, bob] = await Promise.all([person('ann'), person('bob')]);
  valueOf(await ann.commands.noteDecision(item, { ...noted, decision: 'accepted as completed' }));
  valueOf(await bob.commands.noteDecision(item, noted));
  ann.memory.takeIn(bob.memory.listChanges());
  const stand = async () =>
    layOutMonitor({
      meeting,
      rows: printedMonitoringRows,
      recommendations: [],
      entered: await ann.commands.listEnteredFacts(),
      authors: [
        { id: ann.memory.author, name: 'Ann' },
        { id: bob.memory.author, name: 'Bob' },
      ],
      asAt: null,
    }).entries.find(({ id }) => id === item);
  const open = await stand();
  expect(open?.decisions.map(({ notedBy, decision }) => [notedBy, decision])).toEqual(
    expect.arrayContaining([
      ['Ann', 'accepted as completed'],
      ['Bob', 'noted'],
    ]),
  );
  expect(open?.standing).toMatchObject({
    list: 'stays',
    first: 'Marked complete. The Panel’s decision is to be settled against the minutes.',
  });
  const bobs = open?.decisions.find(({ notedBy }) => notedBy === 'Bob')?.id ?? '';
  const anns = open?.decisions.find(({ notedBy }) => notedBy === 'Ann')?.id ?? '';
  const minute = 'RESOLVED: that the item be accepted as completed.';
  valueOf(
    await ann.commands.checkDecision(anns, { check: { kind: 'minute', number: '31' }, minute }),
  );
  valueOf(
    await ann.commands.checkDecision(bobs, { check: { kind: 'differs from the minute' }, minute }),
  );
  const settled = await stand();
  expect(settled?.decisions).toHaveLength(2);
  expect(settled?.standing).toMatchObject({
    list: 'leaves',
    first: 'Accepted as completed by the Panel on 30 January 2025.',
    next: 'It is removed from the list.',
  });
});
