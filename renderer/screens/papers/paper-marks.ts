import type { MarkLook } from '#renderer/components/category-mark.tsx';
import { routes } from '#renderer/components/routes.ts';
import type { Block } from '#shared/model/document.ts';
import { standsAt, type Position } from '#shared/model/evidence.ts';
import type { Note } from '#shared/model/note.ts';
import type { Question } from '#shared/model/question.ts';

/** Something of mine that stands at a place of a paper: a note, a highlight, or a question asked about its words. */
export interface PaperMark {
  readonly id: string;
  readonly look: MarkLook;
  /** What it says, or the words it stands at where it says nothing. */
  readonly words: string;
  /** Where it is read and changed. */
  readonly route: string;
  readonly start: Position;
  /** Null where it stands at a block and at no words in particular. */
  readonly end: Position | null;
}

/** A stretch of one block that is marked. */
export interface MarkSegment {
  readonly block: string;
  readonly from: number;
  readonly to: number;
  readonly look: MarkLook;
}

/** What stands at places of a paper, notes and highlights first. */
export function toPaperMarks(
  document: string,
  notes: readonly Note[],
  questions: readonly Question[],
): readonly PaperMark[] {
  const noted = notes.flatMap(({ id, category, text, target, place }): readonly PaperMark[] => {
    if (place?.document !== document) return [];
    const words = text || ('quote' in target ? target.quote : '');
    const { start, end } = place;
    return [{ id, look: category, words, route: routes.note(id), start, end }];
  });
  const asked = questions.flatMap(({ id, wording, evidence }) =>
    evidence.flatMap((piece): readonly PaperMark[] => {
      if (piece.kind !== 'quote' || piece.source.document !== document) return [];
      const place = standsAt(piece);
      if (!place) return [];
      const { start, end } = place;
      return [
        { id: piece.id, look: 'question', words: wording, route: routes.question(id), start, end },
      ];
    }),
  );
  return [...noted, ...asked];
}

/** The marked stretches, by block; a mark over several blocks is one stretch in each. */
export function toSegments(
  marks: readonly PaperMark[],
  blocks: readonly Block[],
): ReadonlyMap<string, readonly MarkSegment[]> {
  const ordinals = new Map(blocks.map(({ id }, index) => [id, index]));
  const segments = new Map<string, MarkSegment[]>();
  for (const { start, end, look } of marks) {
    const first = ordinals.get(start.block);
    const last = end && ordinals.get(end.block);
    if (first === undefined || last === undefined || last === null || !end) continue;
    for (const block of blocks.slice(first, last + 1)) {
      const segment = {
        block: block.id,
        from: block.id === start.block ? start.offset : 0,
        to: block.id === end.block ? end.offset : block.text.length,
        look,
      };
      const known = segments.get(block.id);
      if (known) known.push(segment);
      else segments.set(block.id, [segment]);
    }
  }
  return segments;
}
