import { expect, test } from 'vitest';
import { cleanText } from '#shared/parse/clean-text.ts';
import {
  joinCutParagraph,
  joinRows,
  toDraft,
  toRowDraft,
  type DraftBlock,
} from '#shared/parse/draft-block.ts';

const bold = ({ text, emphasis }: DraftBlock): readonly string[] =>
  emphasis.map(({ start, end }) => text.slice(start, end));

test('Bold words stay the bold words when a cut paragraph is put together', () => {
  const before = toDraft('paragraph', cleanText('A **Care Order** lasts until'), 1);
  const after = toDraft('paragraph', cleanText('the **child** is 18.'), 3);
  const joined = joinCutParagraph(before, after);
  expect(joined).toMatchObject({ text: 'A Care Order lasts until the child is 18.', lineTo: 3 });
  expect(joined && bold(joined)).toEqual(['Care Order', 'child']);
  expect(joined?.text.slice(joined.pageBreakAt ?? 0)).toBe('the child is 18.');
});

test('A paragraph of its own, or a list item, is not put to the one before', () => {
  const before = toDraft('paragraph', cleanText('It ends.'), 1);
  const after = toDraft('paragraph', cleanText('and goes on'), 3);
  expect(joinCutParagraph(before, after)).toBeNull();
  const item = toDraft('list item', cleanText('it goes on'), 1, 1);
  expect(joinCutParagraph(item, after)).toBeNull();
});

test('Bold words stay the bold words in the cells of a row', () => {
  const cells = ['**a**', '', 'b **c**'].map((cell) => cleanText(cell));
  const row = toRowDraft('table row', cells, 'table', 1);
  expect(row.text).toBe('a\t\tb c');
  expect(bold(row)).toEqual(['a', 'c']);
});

test('A row and its continuation are joined cell by cell, with the place of the first cut', () => {
  const part = (line: number, cells: readonly string[]) => {
    return { line, cells: cells.map((cell) => cleanText(cell)) };
  };
  const row = joinRows(
    [part(1, ['08/08/24', 'that **have**', '']), part(4, ['', 'been **undertaken**', 'Complete'])],
    'monitoring',
  );
  expect(row?.cells).toEqual(['08/08/24', 'that have been undertaken', 'Complete']);
  expect(row && bold(row)).toEqual(['have', 'undertaken']);
  expect(row?.text.slice(row.pageBreakAt ?? 0)).toBe('been undertaken\tComplete');
  expect(joinRows([], 'monitoring')).toBeNull();
});
