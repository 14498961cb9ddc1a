import type { IndicatorRow } from '#shared/model/indicator.ts';

/** The printed RAG mark in words. Its colour did not survive in the text and is never filled in. */
export function describeRag(row: Pick<IndicatorRow, 'rag'>): string {
  return row.rag === 'printed' ? 'RAG printed; colour not in the text' : 'no RAG printed';
}
