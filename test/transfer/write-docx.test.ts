import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ExportFacts } from '#shared/export/export-facts.ts';
import type { ExportKind } from '#shared/model/export.ts';
import { prepareExport } from '#electron/services/transfer/prepare-export.ts';
import {
  buildExportFacts,
  buildRecommendation,
  figure,
  quote,
} from '#test/builders/export-facts.ts';
import {
  findAll,
  getPart,
  readDocxParts,
  wordsIn,
  type Element,
} from '#test/builders/read-docx-parts.ts';

async function bytesOf(kind: ExportKind, facts: ExportFacts): Promise<Uint8Array> {
  const prepared = prepareExport(kind, facts);
  if (!prepared.ok) throw new Error(prepared.failure.message);
  return prepared.value.bytes();
}

async function partsOf(
  kind: ExportKind,
  facts: ExportFacts,
): Promise<ReadonlyMap<string, Element>> {
  return readDocxParts(await bytesOf(kind, facts));
}

const proposed = buildExportFacts({
  recommendations: [buildRecommendation({ evidence: [figure, quote] })],
});

describe('every Word document', () => {
  test.each(['monitoring-docx', 'proposals-docx'] as const)(
    '%s is strict XML in every part, in British English, with title and description',
    async (kind) => {
      const parts = await partsOf(kind, proposed);
      expect(parts.size).toBeGreaterThan(8);
      const [language] = findAll(getPart(parts, /styles\.xml$/), 'w:lang');
      expect(language?.attributes['w:val']).toBe('en-GB');
      const core = getPart(parts, /core\.xml$/);
      for (const property of ['dc:title', 'dc:description', 'dc:language']) {
        expect(findAll(core, property)[0]?.text).toMatch(/\S/);
      }
      expect(findAll(core, 'dcterms:created')[0]?.text).toBe('2025-01-26T00:00:00Z');
    },
  );

  test.each(['monitoring-docx', 'proposals-docx'] as const)(
    '%s is 12 point Arial or larger everywhere',
    async (kind) => {
      const parts = await partsOf(kind, proposed);
      const styles = getPart(parts, /styles\.xml$/);
      const [defaults] = findAll(styles, 'w:docDefaults');
      if (!defaults) throw new Error('no defaults');
      expect(findAll(defaults, 'w:sz')[0]?.attributes['w:val']).toBe('24');
      expect(findAll(defaults, 'w:rFonts')[0]?.attributes['w:ascii']).toBe('Arial');
      // Only what our text uses: the package brings styles for footnotes that nothing here has.
      const used = new Set(
        [...parts.values()]
          .flatMap((part) => findAll(part, 'w:pStyle'))
          .map((style) => style.attributes['w:val']),
      );
      const sizes = findAll(styles, 'w:style')
        .filter((style) => used.has(style.attributes['w:styleId']))
        .flatMap((style) => findAll(style, 'w:sz'))
        .map((size) => Number(size.attributes['w:val']));
      expect(sizes.length).toBeGreaterThan(0);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    },
  );

  test('numbers its pages in the foot', async () => {
    const footer = getPart(await partsOf('monitoring-docx', proposed), /footer\d*\.xml$/);
    expect(findAll(footer, 'w:instrText').map((field) => field.text.trim())).toEqual([
      'PAGE',
      'NUMPAGES',
    ]);
  });
});

describe('the monitoring report in Word', () => {
  test('lies on its side, with one table whose header row is repeated and whose rows may break', async () => {
    const document = getPart(await partsOf('monitoring-docx', proposed), /document\.xml$/);
    const [size] = findAll(document, 'w:pgSz');
    expect(size?.attributes).toMatchObject({
      'w:orient': 'landscape',
      'w:w': '16838',
      'w:h': '11906',
    });
    expect(findAll(document, 'w:tbl')).toHaveLength(1);
    const rows = findAll(document, 'w:tr');
    expect(rows).toHaveLength(7);
    const on = (row: Element, name: string) =>
      findAll(row, name).some((flag) => flag.attributes['w:val'] !== 'false');
    expect(rows.map((row) => on(row, 'w:tblHeader'))).toEqual([
      true,
      ...rows.slice(1).map(() => false),
    ]);
    expect(rows.slice(1).some((row) => on(row, 'w:cantSplit'))).toBe(false);
  });

  test('has its title as the one heading of the first level', async () => {
    const document = getPart(await partsOf('monitoring-docx', proposed), /document\.xml$/);
    const headings = findAll(document, 'w:p').filter((paragraph) =>
      findAll(paragraph, 'w:pStyle').some((style) => style.attributes['w:val'] === 'Heading1'),
    );
    expect(headings.map(wordsIn)).toEqual(['Scrutiny Monitoring – 30 January 2025']);
  });
});

describe('the proposals in Word', () => {
  test('say Draft in the header of every page, and the figure, target, month and page under each', async () => {
    const parts = await partsOf('proposals-docx', proposed);
    expect(wordsIn(getPart(parts, /header\d*\.xml$/))).toBe(
      'Draft · Proposed recommendations: not agreed by the Panel',
    );
    const document = getPart(parts, /document\.xml$/);
    const cells = findAll(document, 'w:tc').map(wordsIn);
    expect(cells).toEqual(
      expect.arrayContaining([
        '54%',
        '95%',
        'December 2024 (Dec-24)',
        'Agenda pack, 30 January 2025, p. 61 (inferred), line 1386 of the text',
      ]),
    );
  });
});

describe('hostile characters', () => {
  const hostile =
    '<w:t>&amp;]]> "q" \u0000\u0008\u000B\u000C\u001F\u007F\u0085 \uFFFE\uFFFF \uD800 \uDC00x 😀 \u202Eevil';
  const facts = buildExportFacts({
    meeting: { ...buildExportFacts().meeting, panel: hostile },
    monitoring: buildExportFacts().monitoring.map((row) => ({
      ...row,
      title: hostile,
      actionProposed: hostile,
      actionTaken: hostile,
      status: hostile,
      missingCharts: [hostile],
    })),
    recommendations: [
      buildRecommendation({
        title: hostile,
        wording: hostile,
        addressee: hostile,
        evidence: [
          { ...figure, indicatorName: hostile, tableTitle: hostile, printed: hostile },
          {
            ...figure,
            source: { ...figure.source, documentTitle: hostile },
            targetPrinted: hostile,
            month: hostile,
          },
        ],
      }),
    ],
    authors: [{ id: 'author-1', name: hostile }],
  });

  test.each(['monitoring-docx', 'proposals-docx'] as const)(
    '%s stays strict XML, with the words kept and the markup harmless',
    async (kind) => {
      const parts = await partsOf(kind, facts);
      const document = getPart(parts, /document\.xml$/);
      expect(wordsIn(document)).toContain('<w:t>&amp;]]> "q"');
      const said = [...parts.values()].map(wordsIn).join('');
      expect(said).not.toMatch(/\p{Cc}|\p{Noncharacter_Code_Point}|\p{Surrogate}/u);
    },
  );
});

describe('the same facts', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('give the same bytes whenever they are written', async () => {
    vi.setSystemTime('2025-01-30T17:30:00Z');
    const once = await bytesOf('proposals-docx', proposed);
    vi.setSystemTime('2031-12-24T03:00:00Z');
    const again = await bytesOf('proposals-docx', proposed);
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });
});
