import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { packRows, seedLines } from '#test/domain/judgement/pack-rows.ts';

interface StatementEntry {
  readonly id: string;
  readonly source_line: number;
  readonly quote: string;
  readonly refers_to: unknown;
}

interface RowReference {
  readonly indicator_line: number;
  readonly periods?: readonly string[];
}

const curated = path.join(import.meta.dirname, '../../seeds/curated');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(curated, file), 'utf8'));
const { statements } = read('statements.json') as { statements: StatementEntry[] };
const examples = read('case-examples.json') as { documents: Record<string, number[]> };
const lines = seedLines('pack');
const rows = new Map(packRows().map((row) => [row.line, row]));

/** The references to an indicator's row; those to other lines of the paper are left out. */
function rowReferences({ refers_to: given }: StatementEntry): readonly RowReference[] {
  const all: readonly unknown[] = Array.isArray(given) ? given : [given];
  return all.filter(
    (one): one is RowReference =>
      typeof one === 'object' &&
      one !== null &&
      'indicator_line' in one &&
      one.indicator_line !== null,
  );
}

describe('the curated table of statements', () => {
  test('gives each statement a number of its own', () => {
    expect(statements).toHaveLength(136);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(136);
  });

  test.each(statements.map((entry) => [entry.id, entry] as const))(
    '%s quotes exact words of its line and refers only to indicator rows and months they print',
    (_, entry) => {
      expect(entry.quote.trim()).not.toBe('');
      expect(lines[entry.source_line - 1]).toContain(entry.quote);
      for (const { indicator_line: line, periods } of rowReferences(entry)) {
        const printed = rows.get(line)?.readings.map(({ month }) => month);
        expect(printed, `line ${line}`).toBeDefined();
        for (const period of periods ?? []) expect(printed).toContain(period);
      }
    },
  );

  test('links no line that describes or quotes a child or family to an indicator', () => {
    const kept = new Set(examples.documents['002_dc7db85abef15d80.txt']);
    const ofChildren = statements.filter((entry) => kept.has(entry.source_line));
    expect(ofChildren.map(({ id }) => id)).toEqual(['C102', 'C103', 'C104']);
    expect(ofChildren.flatMap(rowReferences)).toEqual([]);
  });
});
