import { plainText } from './plain-text.ts';
import type { DocumentBlock, DocumentModel, Run } from './document-model.ts';

function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function linesOf(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return ['', block.text];
    case 'paragraph':
      return [wordsOf(block.runs)];
    case 'list':
      return block.items.map((runs) => `- ${wordsOf(runs)}`);
    case 'table':
      return block.rows.flatMap((row) => [
        '',
        ...row.map(
          (cell, index) =>
            `${block.columns[index]?.heading ?? ''}: ${cell.map(({ runs }) => wordsOf(runs)).join('\n')}`,
        ),
      ]);
    case 'room':
      return [''];
  }
}

/** A document as plain text for an e-mail: the same words in the same order. */
export function documentAsText(model: DocumentModel): string {
  return `${plainText(model.blocks.flatMap(linesOf).join('\n'))
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
