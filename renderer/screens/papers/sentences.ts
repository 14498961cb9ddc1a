import type { Block } from '#shared/model/document.ts';

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of a block as stretches of its text; a row of a table is one. */
export function sentencesOf({
  kind,
  text,
}: Pick<Block, 'kind' | 'text'>): readonly (readonly [number, number])[] {
  if (kind === 'table row' || kind === 'table header') return [[0, text.length]];
  return [...segmenter.segment(text)].map(({ index, segment }) => [
    index,
    index + segment.trimEnd().length,
  ]);
}
