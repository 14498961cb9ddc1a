import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeStatements, type CuratedStatement } from '#shared/parse/place-statements.ts';
import { pack } from './agenda-pack.ts';

const file = path.join(import.meta.dirname, '../../seeds/curated/statements.json');
const { statements: entries } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
  statements: readonly CuratedStatement[];
};
const document = 'pack-2025-01-30';
const { blocks } = pack;
const rows = pack.tables;
const caseLines = [727, 729, 737, 1332, 1344, 1974, 1975, 1976, 1977, 2230];
const place = (these: readonly CuratedStatement[]) =>
  placeStatements(these, { document, blocks, rows }, caseLines);
const placed = place(entries);
const [good] = entries;
if (!good) throw new Error('The table of statements is empty.');

describe('the statements of the commentary', () => {
  test('stand in the pack as quoted, all but the three that would quote a child’s story', () => {
    expect(placed.problems).toEqual([]);
    expect(entries).toHaveLength(136);
    expect(placed.statements).toHaveLength(133);
    expect(placed.statements.filter(({ line }) => caseLines.includes(line))).toEqual([]);
  });

  test('begin where they say in their block', () => {
    const texts = new Map(blocks.map(({ id, text }) => [id, text]));
    for (const { block, offset, quote } of placed.statements) {
      expect(texts.get(block)?.slice(offset, offset + quote.length)).toBe(quote);
    }
  });

  test('bring the rest of their sentence, where officers say why', () => {
    const reduction = placed.statements.find(
      ({ quote }) => quote === 'this reduction in otherwise improving practice',
    );
    expect(reduction?.before).toBe('Managers reflected on ');
    expect(reduction?.after).toBe(
      ' and identified the impact of staff sickness due to winter illnesses, alongside the prioritisation of visits to children and families and ensuring plans, report and assessments are completed prior to the Christmas break.',
    );
  });

  test('speak of rows by their lines: supervision of children in care is spoken of three times', () => {
    const row = rows.find(({ line }) => line === 1389);
    const said = placed.statements.filter(({ refersTo }) =>
      refersTo.some((each) => each.row === row?.id),
    );
    expect(said.map(({ line, quote }) => [line, quote])).toEqual([
      [913, 'An explanation of the significant variations in performance has been included'],
      [1380, 'For other teams across the service, supervision dipped in December'],
      [1380, 'this reduction in otherwise improving practice'],
    ]);
  });

  test.each([
    [
      'words that are not at the line',
      { quote: 'words that nobody printed' },
      /C001 were expected/,
    ],
    ['a line that is no indicator', { refers_to: [{ indicator_line: 1, periods: [] }] }, /line 1,/],
    [
      'a month that the table lacks',
      { refers_to: [{ indicator_line: 1039, periods: ['Dec-19'] }] },
      /Dec-19/,
    ],
  ])('%s are refused in a sentence that names the entry', (_, change, sentence) => {
    const { statements, problems } = place([{ ...good, ...change }]);
    expect(statements).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(sentence)]);
  });
});
