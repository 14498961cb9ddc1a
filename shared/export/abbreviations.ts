import type { Acronym } from '#shared/model/glossary.ts';
import { heading, labelledRuns, type DocumentBlock, type DocumentModel } from './document-model.ts';

/** Every word a document shows, for finding what is used in it. */
export function wordsOf(blocks: readonly DocumentBlock[]): string {
  return blocks
    .flatMap((block): readonly string[] => {
      switch (block.kind) {
        case 'heading':
          return [block.text];
        case 'paragraph':
          return block.runs.map((run) => run.text);
        case 'list':
          return block.items.flat().map((run) => run.text);
        case 'table':
          return block.rows.flat(2).flatMap((cell) => cell.runs.map((run) => run.text));
        case 'room':
          return [];
      }
    })
    .join('\n');
}

/** The acronyms that stand in a text as whole words, in alphabetical order, each once. */
export function acronymsIn(text: string, acronyms: readonly Acronym[]): readonly Acronym[] {
  const words = new Set(text.match(/[\p{L}\p{N}&]+/gu));
  const used = new Map(
    acronyms.filter(({ acronym }) => words.has(acronym)).map((entry) => [entry.acronym, entry]),
  );
  return [...used.values()].sort((a, b) => (a.acronym < b.acronym ? -1 : 1));
}

/** The document with a last section that spells out the acronyms it uses, as the pack's glossary does. */
export function withAbbreviations(
  model: DocumentModel,
  acronyms: readonly Acronym[],
): DocumentModel {
  const used = acronymsIn(wordsOf(model.blocks), acronyms);
  if (used.length === 0) return model;
  return {
    ...model,
    blocks: [
      ...model.blocks,
      heading(2, 'Abbreviations, as the pack’s glossary gives them'),
      {
        kind: 'list',
        items: used.map(({ acronym, expansion }) => labelledRuns(acronym, expansion)),
      },
    ],
  };
}
