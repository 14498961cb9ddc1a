import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { ExportFacts } from '#shared/export/export-facts.ts';
import { buildNotes } from '#shared/export/notes-document.ts';
import { buildNotesJsonLd } from '#shared/export/notes-json-ld.ts';
import { buildNotesMarkdown } from '#shared/export/notes-markdown.ts';
import { listNotes, previewNotes } from '#shared/export/notes.ts';
import type { Note } from '#shared/model/note.ts';
import { meeting } from '#test/builders/export-facts.ts';
import { buildNote } from '#test/builders/note.ts';

const { source } = buildNote().target;

function note(id: string, more: Partial<Note> = {}): Note {
  return buildNote({ id: `00000000-0000-4000-8000-00000000000${id}`, ...more });
}

const notes = [
  note('1'),
  note('2', { visibility: 'only on this computer', text: 'Mine alone.', agendaItem: null }),
  note('3', { kind: 'highlight', category: 'praise', text: '', agendaItem: 7 }),
  note('4', {
    category: 'ask about',
    target: {
      kind: 'figure',
      row: 'r',
      indicator: 'indicator/supervision',
      indicatorName: 'Supervision',
      tableTitle: 'Performance - Supervision',
      month: 'Dec-24',
      printed: '54%',
      source,
    },
  }),
  note('5', {
    target: { kind: 'paper', source },
    standing: { state: 'review', why: 'gone', choices: [] },
  }),
];

function facts(more: Partial<ExportFacts> = {}): ExportFacts {
  return {
    meeting,
    monitoring: [],
    recommendations: [],
    questions: [],
    lines: [],
    minutesAvailable: 120,
    authors: [{ id: '00000000-0000-4000-8000-0000000000aa', name: 'Cllr Example' }],
    includeOnlyHere: [],
    madeOn: '2025-01-26',
    notes,
    notePositions: new Map([[note('1').id, { start: 1_003, end: 1_030 }]]),
    ...more,
  };
}

describe('notes that leave', () => {
  test('stand by agenda item, and those only on this computer stay unless ticked', () => {
    expect(listNotes(facts()).map((group) => [group.agendaItem, group.notes.length])).toEqual([
      [7, 1],
      [8, 3],
    ]);
    const { leaving, staying } = previewNotes(facts());
    expect(leaving).toHaveLength(4);
    expect(staying.map(({ text }) => text)).toEqual(['Mine alone.']);
    const ticked = previewNotes(facts({ includeOnlyHere: [note('2').id] }));
    expect([ticked.leaving.length, ticked.staying.length]).toEqual([5, 0]);
    for (const text of [buildNotesMarkdown(facts()), buildNotesJsonLd(facts())]) {
      expect(text).not.toContain('Mine alone');
    }
    expect(JSON.stringify(buildNotes(facts()))).not.toContain('Mine alone');
  });

  test('each carry the words or the figure as printed, the document, the page and the lines', () => {
    const [line] = previewNotes(facts()).leaving.slice(1);
    expect(line?.detail).toEqual([
      '“supervision dipped in December”',
      'Agenda pack, 30 January 2025, p. 61, line 1386 of the text',
      'Written by: Cllr Example, 25 January 2025',
    ]);
    const word = JSON.stringify(buildNotes(facts()));
    expect(word).toContain('Supervision: 54% in December 2024 (Dec-24). Performance - Supervision');
    expect(word).toContain('nobody has said yet where this note belongs');
  });
});

describe('notes as Markdown', () => {
  test('read as headings, quotations and text', () => {
    const text = buildNotesMarkdown(facts({ notes: [note('1')] }));
    expect(text).toBe(
      [
        '# Notes on the papers',
        '',
        'Children and Families Scrutiny Panel, 30 January 2025',
        '',
        'A member’s own notes. They are not the Panel’s, and not a record of the meeting.',
        '',
        "## Item 8: Children's social care – performance",
        '',
        '### Check',
        '',
        '> “supervision dipped in December”',
        '>',
        '> Agenda pack, 30 January 2025, p. 61, line 1386 of the text',
        '',
        'Is this the whole year?',
        '',
        'Written by Cllr Example, 25 January 2025',
        '',
        'Made on 26 January 2025',
        '',
      ].join('\n'),
    );
  });

  test('never become markup, a link or HTML, whatever was written', () => {
    const hostile =
      '<script>alert(1)</script>\n# Heading\n- item\n1. one\n[x](javascript:alert(1)) ![y](z) `c` *b* _i_ | > q';
    const text = buildNotesMarkdown(facts({ notes: [note('1', { text: hostile })] }));
    expect(text).toContain(String.raw`\<script\>alert(1)\</script\>`);
    expect(text).toContain(String.raw`\# Heading`);
    expect(text).toContain(String.raw`\- item`);
    expect(text).toContain(String.raw`1\. one`);
    expect(text).toContain(String.raw`\[x\](javascript:alert(1)) \!\[y\](z)`);
    expect(text).not.toMatch(/^(?:# Heading|- item|1\. one)/m);
  });
});

/** The rules of the Web Annotation Data Model (W3C Recommendation, 23 February 2017) as far as they are used. */
const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/);
const dateTime = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
const selector = z.discriminatedUnion('type', [
  // Section 4.2.4: exactly one exact; prefix and suffix at most one.
  z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().min(1),
    prefix: z.string(),
    suffix: z.string(),
  }),
  // Section 4.2.5: non-negative integers.
  z
    .strictObject({
      type: z.literal('TextPositionSelector'),
      start: z.int().min(0),
      end: z.int().min(0),
    })
    .refine(({ start, end }) => start <= end),
  // Section 4.2.1: one value, which conforms to the fragment syntax that is named.
  z.strictObject({
    type: z.literal('FragmentSelector'),
    conformsTo: z.literal('http://tools.ietf.org/rfc/rfc3778'),
    value: z.string().regex(/^page=\d+$/),
  }),
]);
const purposes = ['commenting', 'describing', 'highlighting', 'questioning', 'tagging'] as const;
const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.enum(['commenting', 'highlighting', 'questioning']),
  created: dateTime,
  modified: dateTime,
  creator: z.strictObject({ id: iri, type: z.literal('Person'), name: z.string() }),
  // Section 3.2.4: embedded text has exactly one value, at most one format.
  body: z.array(
    z.strictObject({
      type: z.literal('TextualBody'),
      value: z.string(),
      format: z.literal('text/plain'),
      language: z.literal('en-GB'),
      purpose: z.enum(purposes),
    }),
  ),
  // Section 4: a specific resource has exactly one source.
  target: z.strictObject({
    type: z.literal('SpecificResource'),
    source: z.strictObject({ id: iri, type: z.literal('Text'), 'dcterms:title': z.string() }),
    selector: z.array(selector).min(1).optional(),
  }),
});
const collection = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  total: z.int().min(0),
  first: z.strictObject({
    id: iri,
    type: z.literal('AnnotationPage'),
    startIndex: z.literal(0),
    items: z.array(annotation),
  }),
});

describe('notes as W3C annotations', () => {
  test('keep the rules of the model', () => {
    const parsed = collection.parse(
      JSON.parse(buildNotesJsonLd(facts({ includeOnlyHere: [note('2').id] }))),
    );
    expect(parsed.total).toBe(parsed.first.items.length);
    expect(parsed.total).toBe(5);
    expect(new Set(parsed.first.items.map(({ id }) => id)).size).toBe(5);
  });

  test('say why each was made, and find its place by quote, position and page', () => {
    const { items } = collection.parse(JSON.parse(buildNotesJsonLd(facts()))).first;
    expect(items.map(({ motivation }) => motivation)).toEqual([
      'highlighting',
      'commenting',
      'questioning',
      'commenting',
    ]);
    expect(items[1]?.target.selector).toEqual([
      {
        type: 'TextQuoteSelector',
        exact: 'supervision dipped in December',
        prefix: 'that ',
        suffix: ' owing to',
      },
      { type: 'TextPositionSelector', start: 1_003, end: 1_030 },
      {
        type: 'FragmentSelector',
        conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
        value: 'page=61',
      },
    ]);
    expect(items[3]?.target.selector).toBeUndefined();
  });

  test('name no page where only a range is known', () => {
    const ranged = note('1', {
      target: {
        kind: 'page',
        page: 63,
        source: { ...source, page: { kind: 'inferred', from: 63, to: 77, basis: 'count' } },
      },
    });
    const text = buildNotesJsonLd(facts({ notes: [ranged] }));
    expect(text).not.toContain('FragmentSelector');
  });
});
