import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  parseImprovementPlan2020,
  type CuratedActionPage,
  type CuratedMeasure,
} from '#shared/parse/parse-improvement-plan-2020.ts';

const seeds = path.resolve(import.meta.dirname, '../../seeds');
const file = '003_952608a95601221c.txt';

// The tables are data of this project; their shape is what the parser declares.
function curated(name: string): unknown {
  return JSON.parse(fs.readFileSync(path.join(seeds, 'curated', name), 'utf8'));
}

const text = fs.readFileSync(path.join(seeds, 'documents', file), 'utf8');
const { measures } = curated('measures-2020.json') as { measures: CuratedMeasure[] };
const { pages } = curated('actions-2020.json') as { pages: CuratedActionPage[] };

function parse(words = text) {
  return parseImprovementPlan2020({
    document: 'improvement-plan-2020',
    file,
    text: words,
    measures,
    pages,
  });
}

describe('the improvement plan of autumn 2020', () => {
  test('holds 42 measures in 17 areas and 26 action pages with 205 actions', () => {
    const plan = parse();
    expect(plan.measures).toHaveLength(42);
    expect(new Set(plan.measures.map((measure) => measure.area)).size).toBe(17);
    expect(plan.pages).toHaveLength(26);
    expect(plan.pages.flatMap((page) => page.rows)).toHaveLength(205);
  });

  test('every curated cell’s words stand in the lines it cites', () => {
    expect(parse().problems).toEqual([]);
  });

  test('says which rows are certain, which stand by order and which are uncertain', () => {
    const counts = new Map<string, number>();
    for (const row of parse().pages.flatMap((page) => page.rows)) {
      counts.set(row.alignment, (counts.get(row.alignment) ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toEqual({ certain: 83, 'by order': 113, uncertain: 9 });
  });

  test('claims no rows on the four pages whose columns are of unequal length', () => {
    expect(
      parse()
        .pages.filter((page) => !page.rowsClaimed)
        .map((page) => page.page),
    ).toEqual([1, 6, 9, 13]);
  });

  test('keeps a cell with two values as both, and as printed', () => {
    const turnover = parse().measures.find((measure) => measure.id === 'm20.01');
    expect(turnover).toMatchObject({
      baseline: '5% social worker; 9% overall',
      baselineValue: { social_worker: 5, overall: 9 },
      actual: '4% social workers; 2% overall',
      target: '5%',
      targetValue: 5,
    });
  });

  test('a line that moved is a problem that names the file, the line and the words', () => {
    const shifted = parse(`one more line\n${text}`);
    expect(shifted.problems.length).toBeGreaterThan(100);
    expect(shifted.problems[0]).toMatchObject({ severity: 'problem', file });
    expect(shifted.problems[0]?.message).toMatch(/expected “/);
  });

  test('an empty or cut paper is problems and never a throw', () => {
    expect(parse('').problems.length).toBeGreaterThan(0);
    expect(parse(text.slice(0, 5000)).problems.length).toBeGreaterThan(0);
  });
});
