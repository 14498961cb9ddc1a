import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { recordsOf } from '#electron/services/library/stored-records.ts';
import { standCommitment } from '#shared/domain/commitments/stand-commitment.ts';
import type { MeasuredRow } from '#shared/domain/commitments/stand-entry.ts';
import { movementLine, type Commitment } from '#shared/model/commitment.ts';
import { readRealLibrary } from '#test/library/built-library.ts';

let commitments: readonly Commitment[] = [];
let rows: readonly MeasuredRow[] = [];
beforeAll(() => {
  const { records } = readRealLibrary();
  commitments = recordsOf(records.records, 'commitment');
  rows = [
    ...recordsOf(records.records, 'earlier indicator row'),
    ...records.packs.flatMap((pack) => pack.rows),
  ];
});
afterEach(() => void vi.useRealTimers());

const standAll = (measured = rows) =>
  commitments.map((one) =>
    standCommitment(one, {
      rows: new Map(measured.map((row) => [row.id, row])),
      asAt: '2025-01-30',
    }),
  );

describe('the 58 topics of the plans', () => {
  test('are all there: 153 entries, of which 42 are targets, and 154 figures', () => {
    expect(commitments).toHaveLength(58);
    const entries = commitments.flatMap((one) => one.entries);
    expect(entries).toHaveLength(153);
    expect(entries.filter(({ kind }) => kind === 'target')).toHaveLength(42);
    expect(entries.filter(({ duePrinted }) => duePrinted)).toHaveLength(80);
    expect(entries.filter(({ dueMonth }) => dueMonth !== null)).toHaveLength(80);
    expect(commitments.flatMap((one) => one.figures)).toHaveLength(154);
  });

  test('stand as they were read and approved', async () => {
    const written = standAll().map((one) =>
      [
        `${one.key}: ${one.topic} (aim: ${one.aim}) — ${one.state}`,
        one.why,
        ...(movementLine(one) === '' ? [] : [movementLine(one)]),
        ...one.entries.map(
          (entry) =>
            `· ${entry.kind} of the ${entry.plan}, ${entry.targetWords}, ${entry.duePrinted ? `due ${entry.due}` : `date: ${entry.due}`}: ${entry.state}. ${entry.why}`,
        ),
      ].join('\n  '),
    );
    await expect(`${written.join('\n\n')}\n`).toMatchFileSnapshot('all-topics.approved.txt');
  });

  test('a figure that changes in a table moves the targets that rest on it', () => {
    const stateOf = (measured: readonly MeasuredRow[]) =>
      standAll(measured).find(({ key }) => key === 'repeat_cp')?.state;
    const changed = rows.map((row) => ({
      ...row,
      readings: row.readings.map((one) =>
        row.id.endsWith('/percentage-of-children-subject-to-2nd-or-more-cp-plan') &&
        one.month === 'Dec-24'
          ? { ...one, printed: '25%', value: 25 }
          : one,
      ),
    }));
    expect([stateOf(rows), stateOf(changed)]).toEqual(['not reached', 'reached']);
  });

  test('a figure that changes in a sentence moves the commitment that rests on it', () => {
    const audits = commitments.find(({ key }) => key === 'audit_completion');
    if (!audits) throw new Error('audit_completion is gone');
    const figures = audits.figures.map((one) =>
      one.period === 'Nov-24' ? { ...one, printed: '90%', value: 90 } : one,
    );
    const grounds = { rows: new Map(), asAt: '2025-01-30' };
    expect(standCommitment(audits, grounds).state).toBe('not reached');
    expect(standCommitment({ ...audits, figures }, grounds).state).toBe('reached');
  });

  test('nothing moves with the clock, and what is due moves with the newest pack', () => {
    const before = standAll();
    vi.useFakeTimers({ now: new Date('2035-01-30') });
    expect(standAll()).toEqual(before);
    const genograms = commitments.find(({ key }) => key === 'genograms');
    if (!genograms) throw new Error('genograms is gone');
    const at = (asAt: string) =>
      standCommitment(genograms, { rows: new Map(), asAt }).entries[0]?.state;
    expect([at('2025-03-31'), at('2025-04-01')]).toEqual(['not yet due', 'no figure reported']);
  });

  test('every source opens at a block of its paper that holds the line', () => {
    const sources = commitments.flatMap((one) =>
      [...one.entries, ...one.figures].flatMap((part) => part.sources),
    );
    expect(sources.length).toBeGreaterThan(300);
    expect(sources.filter(({ block, document }) => !block.startsWith(`${document}/`))).toEqual([]);
  });
});
