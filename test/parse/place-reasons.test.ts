import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeReasons, type CuratedReason } from '#shared/parse/place-reasons.ts';
import { placeStatements, type CuratedStatement } from '#shared/parse/place-statements.ts';
import { pack } from './agenda-pack.ts';

const curated = (file: string): unknown =>
  JSON.parse(fs.readFileSync(path.join(import.meta.dirname, '../../seeds/curated', file), 'utf8'));
const { reasons: entries } = curated('reasons.json') as { reasons: readonly CuratedReason[] };
const { statements } = curated('statements.json') as { statements: readonly CuratedStatement[] };
const document = 'pack-2025-01-30';
const rows = pack.tables;
const printed = { document, blocks: pack.blocks, rows };
const said = placeStatements(statements, printed, []).statements;
const place = (these: readonly CuratedReason[]) => placeReasons(these, printed, said);
const [good] = entries;
if (!good) throw new Error('The table of reasons is empty.');

describe('the reasons the commentary gives', () => {
  test('stand in the pack as quoted, each on rows that its own line speaks of', () => {
    const { reasons, problems } = place(entries);
    expect(problems).toEqual([]);
    expect(reasons).toHaveLength(entries.length);
    const row = rows.find(({ line }) => line === 1389);
    expect(reasons.filter((reason) => reason.rows.includes(row?.id ?? ''))).toMatchObject([
      { line: 1380, words: 'winter sickness and prioritising visits and plans' },
    ]);
  });

  test.each<[string, Partial<CuratedReason>, RegExp]>([
    ['words that are not at the line', { quote: 'Nobody knows why.' }, /are not there/],
    ['no words', { quote: '' }, /are not there/],
    ['a line that is no indicator', { rows: [1085] }, /line 1085, which is no indicator/],
    ['a row its line does not speak of', { rows: [1389] }, /of which line 1118 says nothing/],
  ])('an entry with %s is a problem and no reason', (_, change, message) => {
    const { reasons, problems } = place([{ ...good, ...change }]);
    expect(reasons).toEqual([]);
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
  });
});
