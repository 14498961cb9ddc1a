import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanString } from '#shared/parse/clean-text.ts';
import { parseImprovementPlan2020Text } from '#shared/parse/parse-improvement-plan-2020-text.ts';
import type {
  CuratedActionPage,
  CuratedMeasure,
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

function read(words = text) {
  return parseImprovementPlan2020Text({
    document: 'improvement-plan-2020',
    file,
    text: words,
    measures,
    pages,
    sha256Hex: (one) => createHash('sha256').update(one).digest('hex'),
  });
}

const { blocks, outline, problems } = read();
const lines = text.split('\n');

describe('the text of the improvement plan of 2020', () => {
  test('is read whole: every line that prints words lies in exactly one block', () => {
    expect(problems).toEqual([]);
    const holders = new Map<number, number>();
    for (const { lineFrom, lineTo } of blocks) {
      for (let line = lineFrom; line <= lineTo; line += 1) {
        holders.set(line, (holders.get(line) ?? 0) + 1);
      }
    }
    lines.forEach((raw, index) => {
      if (raw.trim() !== '') expect([index + 1, holders.get(index + 1)]).toEqual([index + 1, 1]);
    });
  });

  test('every block is its own lines, under an id of its own, on a page that is not known', () => {
    for (const block of blocks) {
      const raw = lines.slice(block.lineFrom - 1, block.lineTo).join(' ');
      expect(cleanString(raw).replace(/^• ?/, '')).toBe(block.text);
      expect(block.page.kind).toBe('unknown');
    }
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
    expect(blocks.map(({ ordinal }) => ordinal)).toEqual(blocks.map((_, index) => index));
  });

  test('is headed by its sections, and each of the 26 action pages by its title', () => {
    const titles = blocks.filter(({ kind, level }) => kind === 'heading' && level === 2);
    expect(titles.map(({ lineFrom }) => lineFrom)).toEqual(pages.map((page) => page.lines[0]));
    const contents = outline.map(({ title, level }) => `${level} ${title}`);
    expect(contents.slice(0, 9)).toEqual([
      '1 Introduction',
      '1 Context',
      '1 Moving forward at pace',
      '1 Our Ambition for Children',
      '1 Our obsessions',
      '1 Governance Structure',
      '1 Measures that matter',
      '2 Leadership and Stability',
      '2 Quality Assurance',
    ]);
    expect(contents).toContain('2 Missing, Exploited, Trafficked');
  });

  test('the contents lead from each area of measures to the column heads over its first measure', () => {
    const plan = outline.findIndex(({ title }) => title === 'Our Improvement Plan');
    const areas = outline.slice(0, plan).filter(({ level }) => level === 2);
    expect(areas).toHaveLength(17);
    for (const { ordinal } of areas) {
      expect(blocks[ordinal]?.text).toMatch(/^Measure Baseline Actual/);
    }
    expect(new Set(areas.map(({ block }) => block)).size).toBe(17);
  });

  test('a sentence that blank lines cut is one block; cells run together are several', () => {
    const outcome = blocks.find(({ lineFrom }) => lineFrom === 900);
    expect(outcome?.text).toBe(
      'Outcome: Social Workers to build long term uninterrupted relationships with children so that their plans are progressed.',
    );
    const dates = blocks.filter(({ text: words }) => /^Apr-20$|^May-20$|^Dec 2020$/.test(words));
    expect(dates.slice(0, 3).map(({ text: words }) => words)).toEqual([
      'Apr-20',
      'May-20',
      'Dec 2020',
    ]);
  });

  test('the page numbers that stand alone are no words of the plan', () => {
    const markers = blocks.filter(({ kind }) => kind === 'page marker');
    expect(markers.map(({ lineFrom }) => lineFrom)).toEqual([344, 1011, 1674, 2293]);
  });

  test('a cut or empty paper names each heading and action page that is gone', () => {
    const cut = read(lines.slice(0, 1200).join('\n')).problems;
    expect(cut.map(({ line }) => line)).toEqual(pages.slice(3).map((page) => page.lines[0]));
    expect(read('').problems).toHaveLength(36);
    expect(read('').blocks).toEqual([]);
  });
});
