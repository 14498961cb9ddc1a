import { describe, expect, test } from 'vitest';
import { cleanString } from '#shared/parse/clean-text.ts';
import { pack, packLines, parsePackWith, problemsOf } from './agenda-pack.ts';

const rows = pack.monitoring;
const row = (index: number) => {
  const found = rows[index];
  if (!found) throw new Error(`There is no row ${index}.`);
  return found;
};

describe('The monitoring table', () => {
  test('has six rows, numbered afresh under each date and title', () => {
    expect(rows.map(({ date, title, number }) => [date, title, number])).toEqual([
      ['2024-08-08', 'Repeat Child Protection Plans', 1],
      ['2024-08-08', 'Repeat Child Protection Plans', 2],
      ['2024-08-08', 'Repeat Child Protection Plans', 3],
      ['2024-09-26', 'Youth Justice', 1],
      ['2024-11-29', 'Children & Learning – Performance and transformation', 1],
      ['2024-11-28', 'Education outcomes', 1],
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(6);
    expect(row(0).id).toBe('pack-2025-01-30/monitoring/2024-08-08-repeat-child-protection-plans-1');
  });

  test('keeps each status as printed, the last one blank', () => {
    expect(rows.map(({ status }) => status)).toEqual([
      'In progress',
      'Partially complete',
      'Complete',
      'In progress',
      'Complete',
      '',
    ]);
  });

  test('covers the lines of every page a row runs over', () => {
    expect(rows.map(({ lines }) => lines)).toEqual([
      [2099, 2102],
      [2105, 2110],
      [2111, 2114],
      [2115, 2115],
      [2116, 2116],
      [2117, 2117],
    ]);
  });

  test('puts sentences together that run over a page', () => {
    expect(row(0).actionTaken).toContain(
      'a narrative as to why one social worker was visiting to then another.',
    );
    expect(row(2).actionProposed).toBe(
      "That an all-members briefing is scheduled to inform councillors about the changes that have been undertaken across Children's Services and Learning.",
    );
  });

  test('keeps paragraphs and numbered points apart, with their numbers', () => {
    const points = row(0)
      .actionTaken.split('\n')
      .filter((text) => /^\d\. /.test(text));
    expect(points.map((text) => text.slice(0, 20))).toEqual([
      '1. Consistent manage',
      '2. There was a noted',
      '3. Chronology and ge',
      '1. Group supervision',
      '2. Case summaries we',
      "3. On one child's fo",
    ]);
    expect(row(0).actionTaken.split('\n')).toHaveLength(14);
  });

  test('keeps what follows a less-than sign', () => {
    expect(row(1).actionTaken).toContain(
      'repeat CPP <2 years is favourable (4%). This may mean that we are working with young people',
    );
  });

  test('names the charts whose picture is missing and keeps their figures out of the words', () => {
    expect(row(1).missingCharts).toEqual([
      'Percentage of Child Protection Children subject to a traditional CP plan for a second or subsequent time',
      'Percentage of Children subject to a Child Protection plan for a second or subsequent time within 24 months',
      'Percentage of Children subject to a Traditional Child Protection plan for a second or subsequent time within 12 months',
      'Percentage of Child Protection Children subject to a plan for a second or subsequent time (Risk Outside the Home)',
    ]);
    expect(row(1).actionTaken).not.toMatch(/Month to date|12 month trend|\b39\b|▼|▲/);
    expect(row(1).actionTaken.split('\n')).toHaveLength(4);
    expect(rows.filter(({ missingCharts }) => missingCharts.length > 0)).toHaveLength(1);
  });

  test('prints every word of its rows in the lines it cites', () => {
    for (const { lines, actionProposed, actionTaken, status, title } of rows) {
      const [from, to] = lines;
      const printed = cleanString(packLines.slice(from - 1, to).join(' '));
      const sentences = `${actionProposed}\n${actionTaken}\n${status}`
        .split(/\n|(?<=[.:]) /)
        .filter((text) => text !== '');
      for (const sentence of sentences) {
        if (/one social worker was|that have been undertaken/.test(sentence)) continue;
        expect(printed).toContain(sentence);
      }
      expect(cleanString(packLines.join(' '))).toContain(title);
    }
  });

  test('keeps the printed date of a meeting that was the day before, with a note', () => {
    expect(pack.problems).toContainEqual({
      severity: 'note',
      file: '002_dc7db85abef15d80.txt',
      line: 2116,
      message: '29/11/24 is printed; the Panel met on 28 November 2024. Kept as printed.',
    });
  });

  test('is a problem when it, a date, a number or a repeated header is missing', () => {
    expect(problemsOf(parsePackWith(2098, () => ''))).not.toEqual([]);
    expect(problemsOf(parsePackWith(2115, (raw) => raw.replace('26/09/24', '26/19/24')))).toContain(
      '2115: “26/19/24” is not a date.',
    );
    expect(problemsOf(parsePackWith(2115, (raw) => raw.replace('1) ', '')))).toContain(
      '2115: An action numbered “1)” was expected in this row.',
    );
    expect(problemsOf(parsePackWith(2105, (raw) => raw.replace('2) ', '4) ')))).toContain(
      '2105: Action 2 was expected here, not 4.',
    );
    expect(problemsOf(parsePackWith(2113, (raw) => raw.replace('Title', 'Tit le')))).toContain(
      '2113: The monitoring table’s header row was expected here, repeated.',
    );
    expect(problemsOf(parsePackWith(2110, (raw) => raw.replace('</div>', '')))).not.toEqual([]);
  });
});
