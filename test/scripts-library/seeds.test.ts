import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSeeds } from '#scripts/library/seeds.ts';
import { root, seedsDirectory, sha256 } from '#test/library/built-library.ts';

const seeds = readSeeds(seedsDirectory);
if (!seeds.ok) throw new Error(seeds.failure.map(({ message }) => message).join('\n'));
const { papers } = seeds.value;

/** Where the papers lie as they were received, on a machine that has them. */
const originals = path.join(root, '../shared/seeds');

describe('the seeds', () => {
  test('list the five papers under ids that never change', () => {
    expect(papers.map(({ id, file, kind, date }) => [id, file.slice(0, 3), kind, date])).toEqual([
      ['pack-2025-01-30', '002', 'agenda pack', '2025-01-30'],
      ['delivery-plans-2026', '000', 'service delivery plans', '2025-01'],
      ['aiming-higher-2025', '004', 'presentation', '2025-01'],
      ['improvement-plan-2023', '001', 'improvement plan', '2023'],
      ['improvement-plan-2020', '003', 'improvement plan', '2020'],
    ]);
  });

  test.each(papers)('hold $file byte for byte', ({ file, sha256: expected }) => {
    const bytes = fs.readFileSync(path.join(seedsDirectory, 'documents', file));
    expect(sha256(bytes)).toBe(expected);
  });

  test('hold every paper of the folder, and nothing else lies there', () => {
    const there = fs.readdirSync(path.join(seedsDirectory, 'documents')).sort();
    expect(there).toEqual(papers.map(({ file }) => file).sort());
  });

  test('are the papers as they were received', ({ skip }) => {
    skip(!fs.existsSync(originals), 'the papers as received are not beside this checkout');
    for (const { file } of papers) {
      const received = fs.readFileSync(path.join(originals, file));
      const held = fs.readFileSync(path.join(seedsDirectory, 'documents', file));
      expect([file, received.equals(held)]).toEqual([file, true]);
    }
  });

  test('say of each paper what time it is about and where it comes from', () => {
    for (const { title, period, provenance } of papers) {
      expect(title).toMatch(/^[A-Z].{20,}$/);
      expect(period).toMatch(/^[A-Z].{20,}\.$/);
      expect(provenance).toMatch(/Southampton City Council.+Text extracted .+\.$/);
    }
  });
});
