import type { Block } from '#shared/model/document.ts';

/** Whether a block is the paper's words. Those that are not are never part of a quote, of its context or of a search. */
export function isWords({ kind }: Block): boolean {
  return kind !== 'page marker' && kind !== 'blank page' && kind !== 'missing chart';
}
