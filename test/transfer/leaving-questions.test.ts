import { describe, expect, test } from 'vitest';
import type { ExportFacts } from '#shared/export/export-facts.ts';
import { exportKinds, type ExportKind } from '#shared/model/export.ts';
import type { Question } from '#shared/model/question.ts';
import { prepareExport } from '#electron/services/transfer/prepare-export.ts';
import {
  buildExportFacts,
  buildRecommendation,
  figure,
  monitoringEvidence,
  quote,
} from '#test/builders/export-facts.ts';
import { monitor, monitorEntry } from '#test/builders/monitor-entry.ts';
import { buildNote } from '#test/builders/note.ts';
import { buildProgramme } from '#test/builders/programme.ts';
import { buildLine, buildQuestion } from '#test/builders/question.ts';
import { buildSitting } from '#test/builders/sitting.ts';
import { buildTrails } from '#test/builders/topic-trail.ts';
import { chooseChanges } from '#shared/domain/exchange/choose-changes.ts';
import { change } from '#test/domain/exchange/changes.ts';
import { textInFile } from '#test/builders/text-in-file.ts';

/** Fifty questions that are only on this computer: every word of each is marked. */
const kept: readonly Question[] = Array.from({ length: 50 }, (_nothing, index) => {
  const sentinel = `SENTINEL${String(index).padStart(2, '0')}`;
  return buildQuestion({
    id: `${sentinel}-id`,
    wording: `${sentinel} wording`,
    addressee: `${sentinel} addressee`,
    agendaItem: index % 3 === 0 ? null : 8,
    visibility: 'only on this computer',
    line: `${sentinel}-line`,
    lead: `${sentinel} lead`,
    goodAnswer: `${sentinel} good answer`,
    fallback: `${sentinel} fallback`,
    answer: `${sentinel} answer`,
    when: index % 2 === 0 ? 'before' : 'at',
    askers: [`${sentinel} asker`],
    author: `${sentinel}-author`,
    evidence: [
      { ...figure, id: sentinel, indicatorName: `${sentinel} indicator` },
      { ...quote, quote: `${sentinel} quote`, prefix: sentinel, suffix: sentinel },
      { ...monitoringEvidence, title: `${sentinel} row` },
    ],
  });
});

/** A shared question that names everybody who had a hand in it, beside an original that was not shared. */
const named = buildQuestion({
  id: 'shared-1',
  line: 'line-1',
  lead: 'NAMED Lead',
  goodAnswer: 'MARKED good answer',
  fallback: 'MARKED fallback',
  answer: 'MARKED answer',
  priority: 'must',
  askers: ['NAMED Asker'],
  author: 'named-author',
  evidence: [figure, quote],
  merged: [
    {
      id: 'original-1',
      wording: 'MARKED original',
      visibility: 'shared',
      askers: ['NAMED Original'],
      author: 'named-author',
      createdAt: '2025-01-24T20:00:00.000Z',
    },
    {
      id: 'original-2',
      wording: 'SENTINEL90 original',
      visibility: 'only on this computer',
      askers: ['SENTINEL90 asker'],
      author: 'SENTINEL90-author',
      createdAt: '2025-01-24T20:00:00.000Z',
    },
  ],
});

const questions = [
  ...kept,
  named,
  buildQuestion({ ...named, id: 'shared-2', when: 'before', line: 'SENTINEL01-line' }),
];
const authors = [
  { id: 'author-1', name: 'Cllr Anna Smith' },
  { id: 'named-author', name: 'NAMED Author' },
  ...[...kept.map(({ author }) => author), 'SENTINEL90-author'].map((id) => ({
    id,
    name: `${id} name`,
  })),
];
const unshared = change('question', 'ours', 'wording', 'SENTINEL90 before it was shared');
const facts = buildExportFacts({
  questions,
  trails: buildTrails({ questions, authors }),
  lines: [
    buildLine({ wantToKnow: 'MARKED want' }),
    ...kept.map((question) =>
      buildLine({
        id: question.line ?? '',
        theme: `${question.id} theme`,
        wantToKnow: `${question.id} want`,
        visibility: 'only on this computer',
      }),
    ),
  ],
  recommendations: [buildRecommendation({ state: 'proposed' })],
  sitting: buildSitting({ notes: [{ item: 8, text: 'SENTINEL90 my own note' }] }),
  programme: buildProgramme('SENTINEL90 name'),
  work: chooseChanges(
    [
      ...kept.flatMap(({ id, wording, author, askers }) => [
        change('question', id, 'wording', wording, { author }),
        change('asker', `${id}-asker`, 'owner', id, { author }),
        change('asker', `${id}-asker`, 'name', askers[0] ?? '', { author }),
        change('person', author, 'name', `${author} name`, { author }),
      ]),
      unshared,
      change('question', 'ours', 'wording', 'Ours', { basis: [unshared] }),
      change('question', 'ours', 'shared', true),
    ],
    new Set(),
  ),
  notes: [buildNote()],
  monitor: monitor([monitorEntry()]),
  authors,
});

/** All that could be read of an export: its file, the text to copy, and what the preview says leaves. */
async function everythingOf(kind: ExportKind, given: ExportFacts): Promise<string> {
  const prepared = prepareExport(kind, given);
  if (!prepared.ok) throw new Error(prepared.failure.message);
  const { preview, bytes } = prepared.value;
  return [
    textInFile(await bytes(), kind),
    preview.text ?? '',
    preview.fileName,
    JSON.stringify(preview.leaving),
  ].join('\n');
}

const forOfficers = [
  'running-order-officers-docx',
  'clarify-docx',
  'question-sheet-docx',
] as const satisfies readonly ExportKind[];

describe('questions that are only on this computer', () => {
  test.each(exportKinds)('none of fifty is found in %s', async (kind) => {
    expect(await everythingOf(kind, facts)).not.toMatch(/SENTINEL/);
  });

  test('leave in the chair’s running order when ticked, that one with its line and no other', async () => {
    const ticked = { ...facts, includeOnlyHere: ['SENTINEL07-id'] };
    const found = new Set(
      (await everythingOf('running-order-chair-docx', ticked)).match(/SENTINEL\d\d/g),
    );
    expect(found).toEqual(new Set(['SENTINEL07']));
  });

  test.each(forOfficers)('do not leave in %s, ticked or not', async (kind) => {
    const ticked = { ...facts, includeOnlyHere: kept.map(({ id }) => id) };
    expect(await everythingOf(kind, ticked)).not.toMatch(/SENTINEL/);
    const prepared = prepareExport(kind, ticked);
    expect(prepared.ok ? prepared.value.preview.staying : null).toEqual([]);
  });
});

describe('what officers see', () => {
  test.each(forOfficers)('%s names nobody who asks and carries no mark', async (kind) => {
    const text = await everythingOf(kind, facts);
    expect(text).toContain(named.wording);
    expect(text).not.toMatch(/NAMED|MARKED|named-author|must ask|should ask, /);
  });

  test('the chair’s running order does carry them, so this test would find them', async () => {
    const text = await everythingOf('running-order-chair-docx', facts);
    for (const name of ['NAMED Lead', 'NAMED Original', 'NAMED Author', 'MARKED good answer']) {
      expect(text).toContain(name);
    }
  });
});

describe('the documents made from questions', () => {
  test.each(['running-order-chair-docx', 'running-order-officers-docx', 'clarify-docx'] as const)(
    '%s gives document, page, table and month of every figure, and the words of a quote',
    async (kind) => {
      const text = await everythingOf(kind, facts);
      for (const words of [figure.tableTitle, 'p. 61', 'Dec-24', '54%', quote.quote]) {
        expect(text).toContain(words);
      }
    },
  );

  test.each([
    ['running-order-chair-docx', /Share a question/],
    ['running-order-officers-docx', /Share a question/],
    ['clarify-docx', /before the meeting/],
  ] as const)('%s says what to do while there is nothing in it', (kind, words) => {
    const prepared = prepareExport(kind, buildExportFacts());
    expect(prepared.ok ? null : prepared.failure.message).toMatch(words);
  });

  test('the question sheet is there to fill in before anybody asked anything', () => {
    const prepared = prepareExport('question-sheet-docx', buildExportFacts());
    expect(prepared.ok && prepared.value.preview.text).toContain('Your question: (write here)');
  });
});
