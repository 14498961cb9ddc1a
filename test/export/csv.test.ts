import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardCell, toCsvTable } from '#shared/export/csv.ts';
import { plainText } from '#shared/export/plain-text.ts';

const leads = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹢', '﹣', '﹦', '﹫', '\u2212'];
const cover = [' ', '\u00a0', '\u3000', '\ufeff', '\u200b', '\u2060', '\u00ad', '\u202e', '\u2800'];

/** Text that begins as formulas do, behind whatever may stand before them. */
const nearFormula = fc
  .tuple(
    fc.array(fc.constantFrom(...cover, '\t', '\r', '\n', '\u0000', '\u001f', '\u0085'), {
      maxLength: 4,
    }),
    fc.constantFrom(...leads),
    fc.string({ unit: 'binary' }),
  )
  .map(([before, lead, after]) => [...before, lead, after].join(''));

/** Whether a spreadsheet could take the cell for a formula: told character by character, not by the guard's own rule. */
function isLive(cell: string): boolean {
  if (['\t', '\r', '\n'].includes(cell.charAt(0))) return true;
  for (const character of cell) {
    if (leads.includes(character)) return true;
    if (!cover.includes(character) && character.trim() !== '') return false;
  }
  return false;
}

describe('cells that a spreadsheet could take for a formula', () => {
  test('no text of any kind comes out as one', () => {
    fc.assert(
      fc.property(fc.oneof(nearFormula, fc.string({ unit: 'binary' }), fc.string()), (text) => {
        expect(isLive(guardCell(text))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('the guard only ever puts an apostrophe before the text', () => {
    fc.assert(
      fc.property(fc.oneof(nearFormula, fc.string({ unit: 'binary' })), (text) => {
        expect([plainText(text), `'${plainText(text)}`]).toContain(guardCell(text));
      }),
    );
  });

  test.each([...leads, '\t', '\r', '\n', '\r\n'])('%j before a word is guarded', (lead) => {
    expect(guardCell(`${lead}SUM(A1)`)).toMatch(/^'/);
    if (!/\s/.test(lead)) expect(guardCell(`  ${lead}SUM(A1)`)).toMatch(/^'  /);
  });

  test.each(['54%', '', 'Dec-24', '1) That the service', "'quoted'", ' That', '–', 'a=b', 'é'])(
    '%j is left as it is',
    (text) => {
      expect(guardCell(text)).toBe(text);
    },
  );

  test('a dash printed for no target is guarded too, and one apostrophe undoes it', () => {
    expect(guardCell('-')).toBe("'-");
  });

  test('numbers are written as numbers and nothing as an empty cell', () => {
    expect(toCsvTable(['=a'], [['=b', 12, null]])).toEqual({
      header: ["'=a"],
      rows: [["'=b", '12', '']],
    });
  });
});
