import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeSections, type CuratedSection } from '#shared/parse/place-sections.ts';
import { pack } from './agenda-pack.ts';

const file = path.join(import.meta.dirname, '../../seeds/curated/priorities.json');
const { sections: entries } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
  sections: readonly CuratedSection[];
};
const place = (these: readonly CuratedSection[]) =>
  placeSections(these, { document: 'pack-2025-01-30', blocks: pack.blocks, rows: pack.tables });

describe('the sections of the performance report', () => {
  test('are its six priorities and the review, which between them hold each table once', () => {
    const { sections, problems } = place(entries);
    expect(problems).toEqual([]);
    expect(sections.map(({ priority, tables }) => [priority, tables.length])).toEqual([
      [1, 2],
      [2, 1],
      [3, 1],
      [4, 1],
      [5, 1],
      [6, 0],
      [null, 2],
    ]);
  });

  test.each<[string, (all: readonly CuratedSection[]) => readonly CuratedSection[], RegExp]>([
    [
      'a name that is not at its line',
      (all) => all.map((each) => (each.priority === 1 ? { ...each, line: 980 } : each)),
      /“Right support, right time” was expected at line 980/,
    ],
    [
      'a table in no section',
      (all) => all.filter(({ priority }) => priority !== 5),
      /“workforce” stands in 0 sections/,
    ],
    [
      'a table in two sections',
      (all) => all.map((each) => (each.priority === 6 ? { ...each, tables: ['visiting'] } : each)),
      /“visiting” stands in 2 sections/,
    ],
    [
      'a table the pack does not print',
      (all) => all.map((each) => (each.priority === 6 ? { ...each, tables: ['audits'] } : each)),
      /“audits” is not printed/,
    ],
  ])('%s is a problem, and then there are no sections', (_, change, message) => {
    const { sections, problems } = place(change(entries));
    expect(sections).toEqual([]);
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
  });
});
