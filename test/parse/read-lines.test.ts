import { expect, test } from 'vitest';
import { isBlank, isLogo, isRule, readLines } from '#shared/parse/read-lines.ts';

test('Lines are numbered from one, without a byte order mark, whatever ends them', () => {
  expect(readLines('\uFEFFA\r\nB\n\rC')).toEqual([
    { number: 1, raw: 'A' },
    { number: 2, raw: 'B' },
    { number: 3, raw: '' },
    { number: 4, raw: 'C' },
  ]);
  expect(readLines('')).toEqual([]);
});

test('Rules, logo lines and empty lines are told from text', () => {
  const line = (raw: string) => ({ number: 1, raw });
  expect(isRule(line('----\t-----------------------------------'))).toBe(true);
  expect(isRule(line('- an item'))).toBe(false);
  expect(isRule(line('-\t-'))).toBe(false);
  expect(isLogo(line('**Children'))).toBe(true);
  expect(isLogo(line('SOUTHAMPTON CITY COUNCIL'))).toBe(false);
  expect(isBlank(line('\u00a0 '))).toBe(true);
  expect(isBlank(line('\t'))).toBe(true);
});
