import { expect, test } from 'vitest';
import { makeTermFinder } from '#renderer/components/text-with-terms.tsx';
import { makePageTerms } from '#renderer/screens/papers/page-terms.ts';
import { toChunks } from '#renderer/screens/papers/reader-chunks.ts';
import { toReaderNodes } from '#renderer/screens/papers/reader-nodes.ts';
import type { Block } from '#shared/model/document.ts';
import type { PageRef } from '#shared/model/page.ts';
import { makeBlock } from './blocks.ts';

const glossaryPage: PageRef = { kind: 'inferred', from: 63, to: 77, basis: '' };
const finder = makeTermFinder(
  {
    acronyms: [
      {
        acronym: 'CLA',
        expansion: 'Children Looked After',
        line: 9,
        document: 'p',
        page: glossaryPage,
      },
    ],
    terms: [
      {
        term: 'Indefinite Leave to Remain (ILR)',
        definition: 'Permission to settle.',
        paragraphs: ['Permission to settle.'],
        line: 5,
        document: 'p',
        page: glossaryPage,
      },
    ],
  },
  [{ id: 'm', acronym: 'IRO', meaning: 'Mine', changedAt: '', forms: ['IRO', 'IROs'] }],
);

/** "block name@offset" of every word that is explained, chunk by chunk, asked for in an order of one's own. */
function explained(blocks: readonly Block[], order?: readonly number[]): readonly string[][] {
  const chunks = toChunks(toReaderNodes(blocks));
  const termsOf = makePageTerms(chunks, finder);
  const found: string[][] = chunks.map(() => []);
  for (const index of order ?? chunks.map((_chunk, at) => at)) {
    found[index] = [...termsOf(index)].flatMap(([block, terms]) =>
      terms.map(({ start, meaning }) => `${block} ${meaning.name}@${start}`),
    );
  }
  return found;
}

function on(page: number): Pick<Block, 'page'> {
  return { page: { kind: 'printed', from: page, to: page, basis: '' } };
}

test('a word is explained where it stands first on a page, and again on the next page', () => {
  const blocks = [
    makeBlock(0, { ...on(1), text: 'The CLA, the CLA.' }),
    makeBlock(1, { ...on(1), text: 'CLA again, and ILR.' }),
    makeBlock(2, { ...on(2), text: 'CLA on another page.' }),
  ];
  expect(explained(blocks)).toEqual([
    ['paper/0 CLA@4', 'paper/1 Indefinite Leave to Remain (ILR)@15'],
    ['paper/2 CLA@0'],
  ]);
});

test('a page of several chunks is one page, in whatever order they are asked for', () => {
  const blocks = Array.from({ length: 90 }, (_nothing, at) =>
    makeBlock(at, { ...on(1), text: at === 0 || at === 50 || at === 89 ? 'CLA' : 'x' }),
  );
  const whole = [['paper/0 CLA@0'], [], []];
  expect(explained(blocks)).toEqual(whole);
  expect(explained(blocks, [2, 0, 1])).toEqual(whole);
});

test('where no page is known, a word is explained once a chunk', () => {
  const blocks = Array.from({ length: 50 }, (_nothing, at) => makeBlock(at, { text: 'CLA' }));
  expect(explained(blocks)).toEqual([['paper/0 CLA@0'], ['paper/40 CLA@0']]);
});

test('no heading and no head of a table explains a word; the cells of a row do, at the row’s own offsets', () => {
  const table = { ...on(1), table: 't' };
  const blocks = [
    makeBlock(0, { ...on(1), kind: 'heading', level: 1, text: 'CLA' }),
    makeBlock(1, { ...table, kind: 'table header', text: 'CLA\tILR', cells: ['CLA', 'ILR'] }),
    makeBlock(2, { ...table, kind: 'table row', text: 'x\tthe CLA', cells: ['x', 'the CLA'] }),
  ];
  expect(explained(blocks)).toEqual([['paper/2 CLA@6']]);
});

test('a local meaning opens in every form its acronym is printed in, once a page', () => {
  expect(explained([makeBlock(0, { ...on(1), text: 'The IROs and an IRO' })])).toEqual([
    ['paper/0 IRO@4'],
  ]);
  const chunks = toChunks(toReaderNodes([makeBlock(0, { ...on(1), text: 'An IRO' })]));
  expect(makePageTerms(chunks, finder)(0).get('paper/0')?.[0]?.meaning).toEqual({
    name: 'IRO',
    definition: 'Mine',
    source: { kind: 'yours' },
  });
});
