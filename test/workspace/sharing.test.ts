import fs from 'node:fs';
import path from 'node:path';
import initSqlJs from 'sql.js';
import { describe, expect, test } from 'vitest';
import {
  generationFiles,
  openForTest,
  questionFields,
  supervisionFigure,
  temporaryFolder,
  valueOf,
  wasm,
} from './open-test-workspace.ts';

interface StoredChange {
  readonly at: string;
  readonly record: string;
  readonly field: string;
  readonly value: unknown;
}

/** The changes in the newest file of a folder, in order, as any SQLite reads them. */
async function changesIn(folder: string): Promise<readonly StoredChange[]> {
  const engine = await initSqlJs({ wasmBinary: new Uint8Array(wasm).buffer });
  const database = new engine.Database(
    fs.readFileSync(path.join(folder, generationFiles(folder).at(-1) ?? '')),
  );
  const [answer] = database.exec('SELECT at, record, field, value FROM change ORDER BY at, id');
  database.close();
  return (answer?.values ?? []).map(([at, record, field, value]) => ({
    at: String(at),
    record: String(record),
    field: String(field),
    value: JSON.parse(String(value)) as unknown,
  }));
}

/** Those that may leave: from the latest mark on, if that mark shares. */
function mayLeave(changes: readonly StoredChange[], record: string): readonly StoredChange[] {
  const mark = changes.findLast((one) => one.record === record && one.field === 'shared');
  if (mark?.value !== true) return [];
  const owned = new Set(
    changes.filter((one) => one.field === 'owner' && one.value === record).map((one) => one.record),
  );
  return changes.filter(
    (one) => one.at >= mark.at && (one.record === record || owned.has(one.record)),
  );
}

describe('sharing', () => {
  test('what leaves of a shared question is how it stands, never what it said before', async () => {
    const folder = temporaryFolder();
    const workspace = await openForTest(folder);
    const { id } = valueOf(
      await workspace.addQuestion(questionFields('my private first thought'), [supervisionFigure]),
    );
    valueOf(await workspace.editQuestion(id, { wording: 'a second private thought' }));
    expect(mayLeave(await changesIn(folder), id)).toEqual([]);
    const shared = valueOf(
      await workspace.editQuestion(id, { wording: 'Why is it 54%?', visibility: 'shared' }),
    );
    expect(shared).toMatchObject({ wording: 'Why is it 54%?', visibility: 'shared' });
    const leaving = mayLeave(await changesIn(folder), id);
    const values = leaving.map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(['Why is it 54%?', 8]));
    expect(JSON.stringify(values)).not.toMatch(/private/);
    const fields = (of: string) =>
      leaving.filter(({ record }) => record === of).map(({ field }) => field);
    expect(fields(id).sort()).toEqual(['addressee', 'agendaItem', 'order', 'shared', 'wording']);
    expect(fields(shared.evidence[0]?.id ?? '').sort()).toEqual(['content', 'owner']);
  });

  test('a question kept back again stops leaving, and sharing it once more leaves out what was written in between', async () => {
    const folder = temporaryFolder();
    const workspace = await openForTest(folder);
    const { id } = valueOf(
      await workspace.addQuestion(questionFields('for all', { visibility: 'shared' }), []),
    );
    expect(mayLeave(await changesIn(folder), id).map(({ value }) => value)).toContain('for all');
    const kept = valueOf(await workspace.editQuestion(id, { visibility: 'only on this computer' }));
    expect(kept.visibility).toBe('only on this computer');
    expect(mayLeave(await changesIn(folder), id)).toEqual([]);
    await workspace.editQuestion(id, { wording: 'private again' });
    await workspace.editQuestion(id, { wording: 'for all, better' });
    await workspace.editQuestion(id, { visibility: 'shared' });
    const values = mayLeave(await changesIn(folder), id).map(({ value }) => value);
    expect(values).toContain('for all, better');
    expect(values).not.toContain('private again');
  });

  test('the members a question is entered for leave with it, and one taken off while sharing does not', async () => {
    const folder = temporaryFolder();
    const workspace = await openForTest(folder);
    const { id } = valueOf(
      await workspace.addQuestion(
        { ...questionFields('Why is it 54%?'), askers: ['Mrs Brown', 'Cllr Green'] },
        [],
      ),
    );
    valueOf(
      await workspace.editQuestion(id, {
        visibility: 'shared',
        askers: ['Cllr Green', 'Mr White'],
      }),
    );
    const values = mayLeave(await changesIn(folder), id).map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(['Cllr Green', 'Mr White']));
    expect(values).not.toContain('Mrs Brown');
  });

  test('a draft stays here; proposing it shares it with its evidence, and taking it back keeps it', async () => {
    const folder = temporaryFolder();
    const workspace = await openForTest(folder);
    const { id } = valueOf(
      await workspace.addRecommendation(
        {
          kind: 'request',
          title: 'Supervision',
          wording: 'a private wording',
          agendaItem: 8,
          addressee: '',
          meetingDate: '2025-01-30',
          question: null,
        },
        [supervisionFigure],
      ),
    );
    await workspace.editRecommendation(id, { wording: 'That a report be brought.' });
    expect(mayLeave(await changesIn(folder), id)).toEqual([]);
    valueOf(await workspace.setRecommendationState(id, 'proposed', ''));
    const values = mayLeave(await changesIn(folder), id).map(({ value }) => value);
    expect(values).toEqual(
      expect.arrayContaining(['That a report be brought.', 'proposed', '2025-01-30']),
    );
    expect(JSON.stringify(values)).toMatch(/54%/);
    expect(values).not.toContain('a private wording');
    expect(values).not.toContain('draft');
    valueOf(await workspace.setRecommendationState(id, 'agreed', ''));
    expect(mayLeave(await changesIn(folder), id).map(({ value }) => value)).toContain('agreed');
    valueOf(await workspace.setRecommendationState(id, 'proposed', ''));
    valueOf(await workspace.setRecommendationState(id, 'draft', ''));
    expect(mayLeave(await changesIn(folder), id)).toEqual([]);
  });
});
