import path from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { ExportKind } from '#shared/model/export.ts';
import {
  buildExportFacts,
  buildRecommendation,
  figure,
  monitoringEvidence,
  quote,
} from '#test/builders/export-facts.ts';
import { monitor, monitorEntry } from '#test/builders/monitor-entry.ts';
import { buildProgramme } from '#test/builders/programme.ts';
import { handoverFacts } from '#test/builders/handover.ts';
import { buildLine, buildQuestion } from '#test/builders/question.ts';
import { buildSitting } from '#test/builders/sitting.ts';
import type { ExportFacts } from '#shared/export/export-facts.ts';
import { prepareExport } from '#electron/services/transfer/prepare-export.ts';
import { packText, parsePack } from '#test/parse/agenda-pack.ts';

const golden = path.join(import.meta.dirname, '../golden');

/** Everything the document says, a paragraph a line, as a program that knows nothing of ours reads it. */
async function wordsOf(kind: ExportKind, facts: ExportFacts): Promise<string> {
  const prepared = prepareExport(kind, facts);
  if (!prepared.ok) throw new Error(prepared.failure.message);
  const bytes = await prepared.value.bytes();
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return `${value.replace(/\n{2,}/g, '\n').trim()}\n`;
}

const enquiryFacts = buildExportFacts({
  minutesAvailable: 20,
  lines: [buildLine()],
  questions: [
    buildQuestion({
      id: 'merged',
      line: 'line-1',
      lead: 'Cllr Green',
      minutes: 12,
      priority: 'must',
      goodAnswer: 'A date by which the target is met.',
      fallback: 'A written note to the next meeting.',
      evidence: [figure, quote],
      merged: [
        {
          id: 'a',
          wording: 'Why is it so late?',
          visibility: 'shared',
          askers: ['Mrs Brown'],
          author: 'author-1',
          createdAt: '2025-01-24T20:00:00.000Z',
        },
        {
          id: 'b',
          wording: 'By when will it be better?',
          visibility: 'shared',
          askers: [],
          author: 'author-1',
          createdAt: '2025-01-24T20:00:00.000Z',
        },
      ],
    }),
    buildQuestion({
      id: 'query',
      wording: 'From which month is “down 13.5%” counted?',
      when: 'before',
      kind: 'clarify',
      minutes: 3,
      evidence: [quote],
    }),
    buildQuestion({
      id: 'last',
      wording: 'What would you ask of the Panel?',
      agendaItem: null,
      addressee: '',
      minutes: 10,
      priority: 'if time',
      author: 'author-2',
    }),
  ],
});

describe('what the documents say, word for word', () => {
  test('the monitoring report with the six printed rows and one confirmed since', async () => {
    const { meeting, monitoring } = parsePack(packText);
    const facts = buildExportFacts({
      meeting,
      monitoring,
      recommendations: [
        buildRecommendation({ state: 'confirmed', minuteNumber: '23', evidence: [figure] }),
      ],
    });
    await expect(await wordsOf('monitoring-docx', facts)).toMatchFileSnapshot(
      path.join(golden, 'monitoring-report.txt'),
    );
  });

  test('the proposals with every kind of evidence and every state', async () => {
    const facts = buildExportFacts({
      recommendations: [
        buildRecommendation({ evidence: [figure, quote, monitoringEvidence] }),
        buildRecommendation({
          id: 'wording-2',
          kind: 'recommendation',
          state: 'agreed',
          title: '',
          agendaItem: null,
          addressee: '',
          author: 'author-2',
          evidence: [],
        }),
        buildRecommendation({
          id: 'wording-3',
          kind: 'work programme',
          state: 'draft',
          title: 'Aiming Higher',
          wording: 'First paragraph.\nSecond paragraph.',
          agendaItem: 7,
          evidence: [{ ...figure, printed: '', targetPrinted: '' }],
        }),
      ],
      includeOnlyHere: ['wording-3'],
    });
    await expect(await wordsOf('proposals-docx', facts)).toMatchFileSnapshot(
      path.join(golden, 'proposals.txt'),
    );
  });

  test('the note for the minutes, with words agreed, amended and refused, and notes that differ', async () => {
    const decision = {
      id: 'd',
      meeting: '2025-01-30',
      decision: 'noted',
      notedBy: 'NAMED',
      author: 'author-1',
      notedFor: '',
      check: { kind: 'not checked' },
      minute: '',
    } as const;
    const facts = buildExportFacts({
      sitting: buildSitting({ notes: [{ item: 8, text: 'NAMED my own note' }] }),
      recommendations: [
        buildRecommendation({ state: 'agreed' }),
        buildRecommendation({ id: 'wording-2', state: 'confirmed', minuteNumber: '30' }),
        buildRecommendation({ id: 'wording-3', wording: 'That it is refused.', agendaItem: null }),
        buildRecommendation({ id: 'wording-4', wording: 'NAMED draft', state: 'draft' }),
        buildRecommendation({ id: 'wording-5', wording: 'NAMED only proposed' }),
        buildRecommendation({ id: 'wording-6', state: 'agreed', meetingDate: '2025-03-27' }),
      ],
      night: monitor([
        monitorEntry({ decisions: [decision] }),
        monitorEntry({
          id: 'item-2',
          wording: 'That the service reports.',
          decisions: [decision, { ...decision, id: 'e', decision: 'not reached' }],
        }),
        monitorEntry({ id: 'item-3', wording: 'NAMED nothing decided' }),
      ]),
    });
    const words = await wordsOf('minutes-docx', facts);
    expect(words).not.toContain('NAMED');
    await expect(words).toMatchFileSnapshot(path.join(golden, 'note-for-the-minutes.txt'));
  });

  test('the work programme, with a suggestion of every standing', async () => {
    const facts = buildExportFacts({ programme: buildProgramme() });
    await expect(await wordsOf('programme-docx', facts)).toMatchFileSnapshot(
      path.join(golden, 'work-programme.txt'),
    );
  });

  test.each([
    ['running-order-chair-docx', 'running-order-chair.txt'],
    ['running-order-officers-docx', 'running-order-officers.txt'],
    ['clarify-docx', 'clarify.txt'],
    ['question-sheet-docx', 'question-sheet.txt'],
  ] as const)('%s, with a line of enquiry, a merged question and a query', async (kind, file) => {
    const words = await wordsOf(kind, enquiryFacts);
    await expect(words).toMatchFileSnapshot(path.join(golden, file));
  });

  test.each(['substitute', 'member', 'year'] as const)(
    'the handover for a %s, with items open, accepted and merged, and commitments due',
    async (kind) => {
      await expect(await wordsOf(`handover-${kind}-docx`, handoverFacts)).toMatchFileSnapshot(
        path.join(golden, `handover-${kind}.txt`),
      );
    },
  );
});
