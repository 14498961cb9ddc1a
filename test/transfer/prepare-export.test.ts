import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { ExportFacts } from '#shared/export/export-facts.ts';
import { exportKinds, type ExportKind } from '#shared/model/export.ts';
import { prepareExport } from '#electron/services/transfer/prepare-export.ts';
import {
  buildExportFacts,
  buildRecommendation,
  figure,
  meeting,
  monitoringEvidence,
  quote,
} from '#test/builders/export-facts.ts';
import { monitor, monitorEntry } from '#test/builders/monitor-entry.ts';
import { buildNote } from '#test/builders/note.ts';
import { buildProgramme } from '#test/builders/programme.ts';
import { buildQuestion } from '#test/builders/question.ts';
import { buildSitting } from '#test/builders/sitting.ts';
import { buildTrails } from '#test/builders/topic-trail.ts';
import { chooseChanges } from '#shared/domain/exchange/choose-changes.ts';
import { change } from '#test/domain/exchange/changes.ts';
import { textInFile } from '#test/builders/text-in-file.ts';

function prepare(kind: ExportKind, facts: ExportFacts) {
  const prepared = prepareExport(kind, facts);
  if (!prepared.ok) throw new Error(prepared.failure.message);
  return prepared.value;
}

const drafts = Array.from({ length: 50 }, (_nothing, index) => {
  const sentinel = `SENTINEL${String(index).padStart(2, '0')}`;
  return buildRecommendation({
    id: `${sentinel}-id`,
    state: 'draft',
    title: `${sentinel} title`,
    wording: `${sentinel} wording`,
    addressee: `${sentinel} addressee`,
    author: `${sentinel}-author`,
    agendaItem: index % 2 === 0 ? 8 : null,
    question: `${sentinel}-question`,
    evidence: [
      { ...figure, id: sentinel, indicatorName: `${sentinel} indicator` },
      { ...quote, quote: `${sentinel} quote`, prefix: sentinel, suffix: sentinel },
      { ...monitoringEvidence, title: `${sentinel} row` },
    ],
  });
});
const draftAuthors = drafts.map(({ author }) => ({ id: author, name: `${author} name` }));
const withDrafts = buildExportFacts({
  trails: buildTrails({ recommendations: drafts, authors: draftAuthors }),
  recommendations: [...drafts, buildRecommendation({ state: 'proposed' })],
  questions: [buildQuestion({ when: 'before' })],
  monitor: monitor([
    monitorEntry({
      decisions: [
        {
          id: 'SENTINEL',
          meeting: '2025-01-30',
          decision: 'noted',
          notedBy: 'SENTINEL',
          author: 'SENTINEL',
          notedFor: 'SENTINEL',
          minute: 'SENTINEL',
          check: { kind: 'not checked' },
        },
      ],
      closings: [
        {
          id: 'SENTINEL',
          reason: 'merged',
          author: 'SENTINEL',
          date: '2025-01-30',
          why: 'SENTINEL',
          reversed: null,
        },
      ],
    }),
  ]),
  authors: draftAuthors,
  sitting: buildSitting({ notes: [{ item: 8, text: 'SENTINEL my own note' }] }),
  programme: buildProgramme('SENTINEL name of who wrote it'),
  work: chooseChanges(
    [
      ...drafts.flatMap(({ id, title, wording }) => [
        change('recommendation', id, 'state', 'draft'),
        change('recommendation', id, 'title', title),
        change('recommendation', id, 'wording', wording),
      ]),
      change('recommendation', 'ours', 'state', 'proposed'),
    ],
    new Set(),
  ),
  notes: [
    buildNote(),
    ...drafts.map(({ id, author }) =>
      buildNote({ id, author, text: `${id} text`, visibility: 'only on this computer' }),
    ),
  ],
});

describe('what is only on this computer', () => {
  test.each(exportKinds)(
    'is found nowhere in %s or in what its preview says leaves',
    async (kind) => {
      const { preview, bytes } = prepare(kind, withDrafts);
      expect(textInFile(await bytes(), kind)).not.toMatch(/SENTINEL/);
      expect(JSON.stringify(preview.leaving)).not.toMatch(/SENTINEL/);
    },
  );

  test.each(['notes-docx', 'notes-md', 'notes-jsonld'] as const)(
    'leaves in %s when ticked, that note alone',
    async (kind) => {
      const ticked = { ...withDrafts, includeOnlyHere: ['SENTINEL07-id'] };
      const { preview, bytes } = prepare(kind, ticked);
      const found = new Set(textInFile(await bytes(), kind).match(/SENTINEL\d\d/g));
      expect(found).toEqual(new Set(['SENTINEL07']));
      expect([preview.leaving.length, preview.staying.length]).toEqual([2, 49]);
    },
  );

  test('leaves in a topic trail when ticked, that one alone', async () => {
    const ticked = { ...withDrafts, includeOnlyHere: ['SENTINEL07-id'] };
    const { preview, bytes } = prepare('trail-docx', ticked);
    const found = new Set(textInFile(await bytes(), 'trail-docx').match(/SENTINEL\d\d/g));
    expect(found).toEqual(new Set(['SENTINEL07']));
    expect([preview.leaving.length, preview.staying.length]).toEqual([2, 49]);
  });

  test.each(['proposals-docx', 'proposals-csv'] as const)(
    'leaves in %s when ticked, that one alone, and the preview said so',
    async (kind) => {
      const { preview, bytes } = prepare(kind, {
        ...withDrafts,
        includeOnlyHere: ['SENTINEL07-id'],
      });
      const found = new Set(textInFile(await bytes(), kind).match(/SENTINEL\d\d/g));
      expect(found).toEqual(new Set(['SENTINEL07']));
      expect(preview.leaving.map((line) => line.id)).toEqual(['wording-1', 'SENTINEL07-id']);
      expect(preview.staying).toHaveLength(49);
      expect(preview.staying.every((line) => line.onlyOnThisComputer)).toBe(true);
    },
  );

  test.each(['monitoring-docx', 'monitoring-xlsx', 'monitoring-csv'] as const)(
    'does not go out under the council’s title in %s, ticked or not',
    async (kind) => {
      const { preview, bytes } = prepare(kind, {
        ...withDrafts,
        includeOnlyHere: drafts.map((draft) => draft.id),
      });
      expect(textInFile(await bytes(), kind)).not.toMatch(/SENTINEL/);
      expect(preview.staying).toEqual([]);
      // Nor is any offered to be ticked, where none is.
      expect(prepare(kind, withDrafts).preview.staying).toEqual([]);
    },
  );

  test('keeps the names of those who wrote nothing that leaves', async () => {
    const facts = {
      ...withDrafts,
      authors: [...withDrafts.authors, { id: 'author-1', name: 'Cllr Anna Smith' }],
    };
    const text = textInFile(await prepare('proposals-csv', facts).bytes(), 'proposals-csv');
    expect(text).toContain('Cllr Anna Smith');
    expect(text).not.toMatch(/SENTINEL/);
  });
});

describe('the preview', () => {
  test('holds every word of the wordings and evidence that leave', async () => {
    const wording = buildRecommendation({ evidence: [figure, quote, monitoringEvidence] });
    const { preview } = prepare('proposals-docx', buildExportFacts({ recommendations: [wording] }));
    const [line] = preview.leaving;
    expect(line?.text).toBe(wording.wording);
    const detail = line?.detail.join('\n') ?? '';
    for (const words of ['54%', '95%', 'Dec-24', quote.quote, monitoringEvidence.title, 'p. 61']) {
      expect(detail).toContain(words);
    }
  });

  test('shows drafts to tick when nothing else would leave', () => {
    const { preview } = prepare('proposals-docx', buildExportFacts({ recommendations: drafts }));
    expect(preview.leaving).toEqual([]);
    expect(preview.staying).toHaveLength(50);
  });

  test('has no file behind it while nothing leaves', async () => {
    const { bytes } = prepare('proposals-docx', buildExportFacts({ recommendations: drafts }));
    await expect(bytes()).rejects.toThrow(/nothing leaves/);
  });
});

describe('with nothing to export', () => {
  test.each(exportKinds)('%s fails with a sentence that says what to do', (kind) => {
    const prepared = prepareExport(
      kind,
      buildExportFacts({ monitoring: [], meeting: { ...meeting, agenda: [], meetingDates: [] } }),
    );
    expect(prepared.ok ? null : prepared.failure.code).toBe('nothing-to-export');
    expect(prepared.ok ? '' : prepared.failure.message).toMatch(/export it here\.$/);
  });
});

describe('the spreadsheets', () => {
  const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', ' =1', '"=1"'];
  const facts = buildExportFacts({
    recommendations: hostile.flatMap((text, index) => [
      buildRecommendation({ id: `p${index}`, title: text, wording: text, addressee: text }),
      buildRecommendation({
        id: `c${index}`,
        state: 'confirmed',
        minuteNumber: text,
        title: text,
        wording: text,
      }),
    ]),
    authors: [{ id: 'author-1', name: '=HYPERLINK("x")' }],
  });

  test.each(['monitoring-csv', 'proposals-csv'] as const)(
    '%s starts with a byte order mark, ends its lines with CRLF and reads back whole',
    async (kind) => {
      const bytes = await prepare(kind, facts).bytes();
      expect(Buffer.from(bytes.subarray(0, 3)).toString('hex')).toBe('efbbbf');
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      expect(text.endsWith('"\r\n')).toBe(true);
      const rows = parse(text, { bom: true, record_delimiter: '\r\n' });
      expect(rows).toHaveLength(1 + (kind === 'monitoring-csv' ? 16 : 10));
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\t\r\n]|^\s*[=+\-@＝＋－＠]/);
    },
  );

  test('a printed row reads back as it is printed, paragraphs and all', async () => {
    const bytes = await prepare('monitoring-csv', buildExportFacts()).bytes();
    const rows = parse(Buffer.from(bytes), { bom: true, columns: true, record_delimiter: '\r\n' });
    const [first] = buildExportFacts().monitoring;
    expect(rows[0]).toMatchObject({
      Date: '2024-08-08',
      'Action taken': first?.actionTaken,
      'Progress status': 'In progress',
    });
  });
});
