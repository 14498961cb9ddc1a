import { describe, expect, test } from 'vitest';
import { indexChunks, toChunks } from '#renderer/screens/papers/reader-chunks.ts';
import { toReaderNodes } from '#renderer/screens/papers/reader-nodes.ts';
import type { PageRef } from '#shared/model/page.ts';
import { makeBlock } from './blocks.ts';

const page = (number: number): PageRef => ({
  kind: 'printed',
  from: number,
  to: number,
  basis: 'marker',
});

describe('the chunks a paper is put on the page by', () => {
  test('every block that is set stands in one chunk, in reading order', () => {
    const blocks = Array.from({ length: 500 }, (_, ordinal) =>
      makeBlock(ordinal, {
        kind: ordinal % 7 === 0 ? 'list item' : 'paragraph',
        page: page(Math.floor(ordinal / 150) + 1),
      }),
    );
    const chunks = toChunks(toReaderNodes(blocks));
    expect(chunks.flatMap((chunk) => chunk.blocks)).toEqual(blocks.map(({ id }) => id));
    expect(indexChunks(chunks).size).toBe(500);
    expect(new Set(chunks.map(({ key }) => key)).size).toBe(chunks.length);
  });

  test('no chunk goes over a page rule, and a long page is cut into several', () => {
    const blocks = Array.from({ length: 200 }, (_, ordinal) =>
      makeBlock(ordinal, { page: page(ordinal < 3 ? 1 : 2) }),
    );
    const chunks = toChunks(toReaderNodes(blocks));
    expect(chunks[0]?.blocks).toHaveLength(3);
    expect(chunks.length).toBeGreaterThan(4);
    for (const { nodes } of chunks) {
      expect(nodes.findIndex((node, at) => at > 0 && node.kind === 'page')).toBe(-1);
    }
  });

  test('a table stays whole, whatever its length, since its heads stay in view over all of it', () => {
    const rows = Array.from({ length: 300 }, (_, ordinal) =>
      makeBlock(ordinal, { kind: 'table row', table: 't', cells: ['a', 'b'], text: 'a\tb' }),
    );
    const chunks = toChunks(toReaderNodes(rows));
    expect(chunks).toHaveLength(1);
    expect(chunks[0]?.blocks).toHaveLength(300);
  });
});
