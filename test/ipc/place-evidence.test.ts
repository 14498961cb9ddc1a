import { expect, test } from 'vitest';
import type { Channel } from '#shared/contract/channels.ts';
import type { AnswerOf, RequestOf } from '#shared/contract/contract.ts';
import { standsAt, type Evidence, type EvidenceRequest } from '#shared/model/evidence.ts';
import { todayInWords } from '#shared/model/evidence-today.ts';
import { makeRealImage } from '#test/library/built-library.ts';
import { changeImage } from '#test/library/change-image.ts';
import { correctPack, pack, printedRows, printedWords } from '#test/library/corrected-pack.ts';
import { makeFolder, openApp } from './stores.ts';

type Get = <C extends Channel>(channel: C, request: RequestOf<C>) => Promise<AnswerOf<C>>;

/** Words of the pack as a screen asks evidence for them. */
async function wordsRequest(get: Get, words: string): Promise<EvidenceRequest> {
  const blocks = await get('papers:blocks', { document: pack, from: 0, to: 499 });
  const block = blocks.find(({ text }) => text.includes(words));
  if (!block) throw new Error(`no such words: ${words}`);
  const offset = block.text.indexOf(words);
  return {
    kind: 'quote',
    start: { block: block.id, offset },
    end: { block: block.id, offset: offset + words.length },
  };
}

/** A question and a wording that rest on words and rows of the pack, in a folder of their own. */
async function folderWithEvidence(): Promise<string> {
  const dataDirectory = makeFolder();
  const app = await openApp({ dataDirectory });
  const quotes = await Promise.all(
    Object.values(printedWords).map((words) => wordsRequest(app.get, words)),
  );
  const asked = await app.get('questions:add', {
    wording: 'Does what this rests on still stand?',
    agendaItem: 8,
    addressee: '',
    visibility: 'shared',
    evidence: [
      ...quotes,
      { kind: 'figure', row: printedRows.figureChanged, month: 'Dec-24' },
      { kind: 'figure', row: printedRows.figureGone, month: 'Dec-24' },
      { kind: 'monitoring', row: printedRows.monitoringChanged },
      { kind: 'monitoring', row: printedRows.monitoringGone },
    ],
  });
  const drafted = await app.get('recommendations:draft', {
    kind: 'recommendation',
    title: '',
    wording: 'That it is looked at again.',
    agendaItem: 8,
    addressee: '',
    question: asked.id,
    evidence: [],
  });
  await app.get('recommendations:set-state', {
    id: drafted.id,
    state: 'proposed',
    minuteNumber: '',
  });
  await app.composed.close();
  return dataDirectory;
}

const standings = (evidence: readonly Evidence[] = []) =>
  evidence.map((piece) => [
    piece.kind === 'quote' ? piece.quote : piece.row,
    piece.today?.state ?? 'as it was taken',
  ]);

test('evidence whose paper was corrected says where it stands now, in every list and export, and is stored as it was', async () => {
  const dataDirectory = await folderWithEvidence();
  const before = await openApp({ dataDirectory });
  const [taken] = await before.get('questions:list', {});
  expect(standings(taken?.evidence).map(([, state]) => state)).toEqual(
    Array.from({ length: 9 }, () => 'as it was taken'),
  );
  await before.composed.close();

  const app = await openApp({
    dataDirectory,
    library: await changeImage(await makeRealImage(), correctPack),
  });
  const [question] = await app.get('questions:list', {});
  expect(standings(question?.evidence)).toEqual([
    [printedWords.moved, 'moved'],
    [printedWords.reworded, 'changed'],
    [printedWords.doubtful, 'unsure'],
    [printedWords.gone, 'gone'],
    [printedWords.kept, 'as it was taken'],
    [printedRows.figureChanged, 'changed'],
    [printedRows.figureGone, 'gone'],
    [printedRows.monitoringChanged, 'changed'],
    [printedRows.monitoringGone, 'gone'],
  ]);
  // What was printed is never said otherwise: only `today` is added.
  expect(question?.evidence).toMatchObject(taken?.evidence ?? []);
  expect(question?.evidence[0]?.today).toMatchObject({
    isReplaced: true,
    place: { page: { from: 3 }, lineFrom: 262, words: { start: { offset: 37 } } },
  });
  expect(question?.evidence[1]?.today).toMatchObject({
    now: 'collaborative and collective, harnessing one city approach',
  });

  const [wording] = await app.get('recommendations:list', {});
  expect(wording?.evidence.map(({ today }) => today)).toEqual(
    question?.evidence.map(({ today }) => today),
  );
  const order = await app.get('order:get', { version: 'chair', includeOnlyHere: true });
  expect(JSON.stringify(order)).toContain('"state":"moved"');
  const proposals = await app.get('exports:preview', {
    kind: 'proposals-docx',
    includeOnlyHere: [],
  });
  const said = proposals.leaving.flatMap(({ detail }) => detail).join('\n');
  for (const words of [
    `“${printedWords.moved}” Agenda pack, Children and Families Scrutiny Panel, 30 January 2025, pp. 1–2 (inferred), line 240 of the text. The paper has been replaced since; the same words now stand elsewhere: p. 3 (inferred), line 262 of the text.`,
    'it now says “collaborative and collective, harnessing one city approach”: pp. 1–2 (inferred), line 234 of the text.',
    'whether this still stands in it is not certain. Look at: pp. 1–2 (inferred), line 232 of the text.',
    'The words are not in this paper any more: they stood on pp. 1–2 (inferred).',
    'for December 2024 it now prints 59%: ',
    'The row is not in this paper any more: the figure stood on ',
    'The row is not in the monitoring table of this paper any more: it stood on pp. 87–91 (inferred).',
    'its status is now In progress: pp. 87–91 (inferred), line 2117 of the text.',
  ]) {
    expect(said).toContain(words);
  }

  await app.get('recommendations:edit', { id: wording?.id ?? '', title: 'Looked at' });
  const piece = wording?.evidence[0]?.id ?? '';
  await app.get('recommendations:drop-evidence', { id: wording?.id ?? '', evidence: piece });
  const history = await app.get('recommendations:history', { id: wording?.id ?? '' });
  expect(standings(history.steps.at(-1)?.evidence.map(({ evidence }) => evidence))).toEqual([
    [printedWords.moved, 'moved'],
  ]);
  await app.composed.close();

  const after = await openApp({ dataDirectory });
  expect((await after.get('questions:list', {}))[0]?.evidence).toEqual(taken?.evidence);
  await after.composed.close();
});

test('evidence of a paper that the app holds no more says so', async () => {
  const dataDirectory = await folderWithEvidence();
  const library = await changeImage(await makeRealImage(), (database) => {
    database.run("UPDATE documents SET id = 'pack-2025-01-29' WHERE id = ?", [pack]);
    for (const table of ['blocks', 'indicator_rows', 'monitoring_rows', 'meetings']) {
      database.run(`UPDATE ${table} SET document = 'pack-2025-01-29' WHERE document = ?`, [pack]);
    }
  });
  const app = await openApp({ dataDirectory, library });
  const [question] = await app.get('questions:list', {});
  expect(question?.evidence.map(({ today }) => today)).toEqual(
    Array.from({ length: 9 }, () => ({ isReplaced: true, state: 'gone', what: 'paper' })),
  );
  await app.composed.close();
});

test('words of a paper that is taken apart otherwise than before are found under their new block, and nothing is said', async () => {
  const dataDirectory = await folderWithEvidence();
  const library = await changeImage(await makeRealImage(), (database) => {
    database.run("UPDATE blocks SET id = id || '-anew' WHERE document = ? AND instr(text, ?)", [
      pack,
      printedWords.moved,
    ]);
  });
  const app = await openApp({ dataDirectory, library });
  const [question] = await app.get('questions:list', {});
  const [first, ...others] = question?.evidence ?? [];
  expect(first?.today).toMatchObject({
    isReplaced: false,
    state: 'moved',
    place: { lineFrom: 240 },
  });
  expect(first && 'start' in first && standsAt(first)?.start.block).toMatch(/-anew$/);
  expect(first && todayInWords(first)).toBeNull();
  expect(others.every(({ today }) => today === undefined)).toBe(true);
  await app.composed.close();
});
