import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { failureCodes } from '#shared/model/failure.ts';
import { answerCall } from '#electron/ipc/answer-call.ts';
import { makeFolder, openApp } from './stores.ts';

const draft = {
  kind: 'request' as const,
  title: 'Supervision',
  wording: 'That the service reports on supervision.',
  agendaItem: 8,
  addressee: '',
  question: null,
  evidence: [],
};

describe('what leaves', () => {
  test('the monitoring report is the one that was previewed, under its own name', async () => {
    const app = await openApp();
    const preview = await app.get('exports:preview', {
      kind: 'monitoring-docx',
      includeOnlyHere: [],
    });
    expect(preview.leaving).toHaveLength(6);
    expect(await app.get('exports:save', { kind: 'monitoring-docx', includeOnlyHere: [] })).toEqual(
      {
        fileName: preview.fileName,
      },
    );
    expect(app.saved).toMatchObject([
      { suggestedName: 'Scrutiny Monitoring – 30 January 2025.docx' },
    ]);
    expect(
      Buffer.from(app.saved[0]?.bytes ?? [])
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    await app.composed.close();
  });

  test('what is only on this computer leaves only when it is ticked', async () => {
    const app = await openApp();
    const wording = await app.get('recommendations:draft', draft);
    const save = (includeOnlyHere: string[]) =>
      app.ask('exports:save', { kind: 'proposals-csv', includeOnlyHere });
    expect(await save([])).toMatchObject({ ok: false, failure: { code: 'nothing-to-export' } });
    expect(app.saved).toEqual([]);
    expect(await save([wording.id])).toMatchObject({ ok: true });
    expect(Buffer.from(app.saved[0]?.bytes ?? []).toString()).toContain('reports on supervision');
    await app.composed.close();
  });

  test('with nothing proposed there is nothing to export, and that is said', async () => {
    const app = await openApp();
    for (const call of ['exports:preview', 'exports:save'] as const) {
      expect(await app.ask(call, { kind: 'proposals-docx', includeOnlyHere: [] })).toMatchObject({
        ok: false,
        failure: { code: 'nothing-to-export' },
      });
    }
    await app.composed.close();
  });

  test('a page on a service or a priority leaves as a Word document under its own name', async () => {
    const app = await openApp();
    await app.get('plans:save-report', { by: 'service', of: 'Fostering' });
    await app.get('plans:save-report', { by: 'priority', of: '2' });
    expect(app.saved.map(({ suggestedName }) => suggestedName)).toEqual([
      'Commitments – Fostering.docx',
      'Commitments – Priority 2- Localities.docx',
    ]);
    for (const { bytes } of app.saved) {
      expect(Buffer.from(bytes).subarray(0, 2).toString()).toBe('PK');
    }
    expect(
      await app.ask('plans:save-report', { by: 'service', of: 'No such service' }),
    ).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    await app.composed.close();
  });

  test('a person who changes their mind about where is answered with nothing', async () => {
    const app = await openApp({ declines: true });
    expect(
      await app.get('exports:save', { kind: 'monitoring-csv', includeOnlyHere: [] }),
    ).toBeNull();
    expect(await app.get('workspace:save-copy', {})).toBeNull();
    await app.composed.close();
  });

  test('a copy of everything written opens as a workspace again', async () => {
    const app = await openApp();
    await app.get('recommendations:draft', draft);
    await app.get('workspace:save-copy', {});
    await app.composed.close();
    expect(app.saved[0]?.suggestedName).toBe('Critical Friend copy 2025-01-24.sqlite');
    const again = makeFolder();
    const [newest] = fs
      .readdirSync(app.dataDirectory)
      .filter((name) => name.startsWith('user-'))
      .toSorted()
      .toReversed();
    if (newest === undefined) throw new Error('nothing was written');
    fs.writeFileSync(path.join(again, newest), app.saved[0]?.bytes ?? new Uint8Array());
    const restored = await openApp({ dataDirectory: again });
    expect(await restored.get('recommendations:list', {})).toMatchObject([
      { title: 'Supervision' },
    ]);
    await restored.composed.close();
  });
});

describe('when a store cannot be opened', () => {
  const damaged = (image: Uint8Array) => {
    image[5000] = (image[5000] ?? 0) ^ 1;
    return image;
  };

  test('without the library, what rests on it says why, and questions and wordings work', async () => {
    for (const [damage, code] of [
      [() => null, 'library-missing'],
      [damaged, 'library-damaged'],
    ] as const) {
      const app = await openApp({ damage });
      const status = await app.get('app:status', {});
      expect(status).toMatchObject({
        libraryFailure: { code },
        workspaceFailure: null,
        asAt: null,
        meetingMode: 'before',
      });
      for (const answer of [
        await app.ask('app:about', {}),
        await app.ask('meeting:get', {}),
        await app.ask('indicators:list', {}),
        await app.ask('indicators:get', { row: 'x' }),
        await app.ask('papers:list', {}),
        await app.ask('papers:outline', { document: 'x' }),
        await app.ask('papers:blocks', { document: 'x', from: 0, to: 1 }),
        await app.ask('papers:find-place', { document: 'x', at: { kind: 'page', page: 1 } }),
        await app.ask('glossary:get', {}),
        await app.ask('monitoring:list', {}),
        await app.ask('exports:preview', { kind: 'monitoring-csv', includeOnlyHere: [] }),
      ]) {
        expect(answer).toEqual({ ok: false, failure: status.libraryFailure });
      }
      const asked = await app.get('questions:add', {
        wording: 'Still here?',
        agendaItem: null,
        addressee: '',
        visibility: 'shared',
        evidence: [],
      });
      const wording = await app.get('recommendations:draft', { ...draft, question: asked.id });
      expect(wording.meetingDate).toBe('2025-01-24');
      expect(
        await app.ask('questions:add', {
          wording: 'With a figure?',
          agendaItem: null,
          addressee: '',
          visibility: 'shared',
          evidence: [{ kind: 'figure', row: 'x', month: 'Dec-24' }],
        }),
      ).toEqual({ ok: false, failure: status.libraryFailure });
      await app.composed.close();
    }
  });

  test('without the workspace, what rests on it says why, the papers work, and its files stay', async () => {
    const dataDirectory = makeFolder();
    fs.writeFileSync(path.join(dataDirectory, 'user-0000000007.sqlite'), 'not a workspace');
    // Old enough that it is not another copy's write in progress.
    fs.utimesSync(path.join(dataDirectory, 'user-0000000007.sqlite'), 1_700_000_000, 1_700_000_000);
    const app = await openApp({ dataDirectory });
    const status = await app.get('app:status', {});
    expect(status).toMatchObject({
      libraryFailure: null,
      workspaceFailure: { code: 'workspace-damaged' },
      workspace: null,
    });
    for (const answer of [
      await app.ask('questions:list', {}),
      await app.ask('recommendations:list', {}),
      await app.ask('recommendations:draft', draft),
      await app.ask('people:get-me', {}),
      await app.ask('drafts:put', { key: 'k', text: 't' }),
      await app.ask('app:retry-save', {}),
      await app.ask('workspace:save-copy', {}),
    ]) {
      expect(answer).toEqual({ ok: false, failure: status.workspaceFailure });
    }
    expect(await app.get('indicators:list', {})).toHaveLength(75);
    expect(app.composed.hasUnsaved()).toBe(false);
    await app.composed.close();
    const kept = fs.readdirSync(dataDirectory, { recursive: true, encoding: 'utf8' });
    const there = kept.filter((name) => name.includes('user-0000000007'));
    expect(there).toHaveLength(1);
    expect(fs.readFileSync(path.join(dataDirectory, there[0] ?? ''), 'utf8')).toBe(
      'not a workspace',
    );
  });

  test('a second copy on the same folder is told so, and reads the papers', async () => {
    const first = await openApp();
    const second = await openApp({ dataDirectory: first.dataDirectory });
    expect(await second.get('app:status', {})).toMatchObject({
      workspaceFailure: { code: 'other-copy' },
    });
    expect(await second.get('papers:list', {})).not.toEqual([]);
    await second.composed.close();
    await first.composed.close();
    const third = await openApp({ dataDirectory: first.dataDirectory });
    expect(await third.get('app:status', {})).toMatchObject({ workspaceFailure: null });
    await third.composed.close();
  });
});

test('a handler that throws answers as a bug, in words, and is noted without its message', async () => {
  const noted: string[] = [];
  const app = await openApp();
  const answer = await answerCall(
    'meeting:get',
    {},
    {
      ...app.composed.handlers,
      'meeting:get': () => {
        throw new Error('SECRET');
      },
    },
    {
      refused: (channel) => noted.push(channel),
      broke: (channel) => noted.push(`${channel} broke`),
    },
  );
  expect(answer).toMatchObject({ ok: false, failure: { code: 'bug' } });
  expect(JSON.stringify(answer)).not.toContain('SECRET');
  expect(noted).toEqual(['meeting:get broke']);
  expect(failureCodes).toContain('bug');
  await app.composed.close();
});

test('closing twice closes once', async () => {
  const app = await openApp();
  await Promise.all([app.composed.close(), app.composed.close()]);
  expect(app.notes.filter((note) => note === 'closed')).toHaveLength(1);
});
