import type { Block } from '#shared/model/document.ts';

/** A paragraph of a paper of no name, with what a test gives of it. */
export function makeBlock(ordinal: number, given: Partial<Block> = {}): Block {
  return {
    id: `paper/${ordinal}`,
    document: 'paper',
    ordinal,
    kind: 'paragraph',
    text: `Paragraph ${ordinal}.`,
    level: null,
    cells: null,
    table: null,
    lineFrom: ordinal + 1,
    lineTo: ordinal + 1,
    page: { kind: 'unknown', from: null, to: null, basis: 'nothing says' },
    agendaItem: null,
    emphasis: [],
    pageBreakAt: null,
    ...given,
  };
}
