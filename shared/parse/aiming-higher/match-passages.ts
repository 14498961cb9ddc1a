import type { DifferenceKind } from '#shared/model/copy-difference.ts';
import { bareWords, differenceOf } from '#shared/parse/compare-copies.ts';

/** A passage of a slide: a heading, a paragraph, a point, a cell, or a whole row of the roadmap. */
export interface Passage {
  readonly text: string;
  readonly lines: readonly [number, number];
  /** Cells of a row of the roadmap or of its header; null for any other passage. */
  readonly cells: readonly string[] | null;
}

/** Passages of the two prints that belong together; one side is empty where only the other prints it. */
export interface PassagePair {
  readonly kind: DifferenceKind;
  readonly pack: readonly Passage[];
  readonly own: readonly Passage[];
}

/** Two passages that share this much of their words are the same passage in other words. */
const enoughShared = 0.6;

/** A piece shorter than this is found in too many passages to say of which it is a part. */
const shortestPart = 20;

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much of their words two texts share: 0 to 1 (Dice's coefficient over words, each counted as often as it stands). */
export function sharedWords(first: string, second: string): number {
  const left = [...wordsOf(first)];
  const total = left.length + wordsOf(second).length;
  if (total === 0) return 0;
  let shared = 0;
  for (const word of wordsOf(second)) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / total;
}

/** The name a row of the roadmap goes by: its first cell, or for a header its years or quarters. */
const rowName = (cells: readonly string[]): string => {
  const first = cells[0] ?? '';
  if (first !== '') return bareWords(first);
  return cells.some((cell) => /\bQ[1-4]\b/.test(cell)) ? 'quarters' : 'years';
};

const sameCells = (first: readonly string[], second: readonly string[]): boolean => {
  const filled = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell !== '');
  const width = Math.max(filled(first), filled(second)) + 1;
  return Array.from({ length: width }, (_, at) => at).every(
    (at) => (first[at] ?? '') === (second[at] ?? ''),
  );
};

/** Passages gathered by the line they begin on: the cells of a row go together. */
function byLine(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const lines = new Map<number, Passage[]>();
  for (const one of passages) {
    const row = lines.get(one.lines[0]) ?? [];
    lines.set(one.lines[0], [...row, one]);
  }
  return [...lines.values()];
}

/** Finds what belongs together in a section of the two prints, the surest matches first. */
class Matcher {
  readonly pairs: PassagePair[] = [];
  private pack: readonly Passage[];
  private own: readonly Passage[];

  constructor(pack: readonly Passage[], own: readonly Passage[]) {
    this.pack = pack;
    this.own = own;
  }

  match(): readonly PassagePair[] {
    this.pairUp((pack, own) => pack.cells === null && own.cells === null && pack.text === own.text);
    this.pairRows();
    this.pairUp((pack, own) => differenceOf(pack.text, own.text) !== 'words');
    this.pairRunTogether();
    this.pairParts();
    this.pairUp((pack, own) => sharedWords(pack.text, own.text) >= enoughShared);
    for (const pack of byLine(this.pack))
      this.pairs.push({ kind: 'only in the pack', pack, own: [] });
    for (const own of byLine(this.own)) {
      this.pairs.push({ kind: 'only in its own document', pack: [], own });
    }
    return this.pairs;
  }

  private take(
    pack: readonly Passage[],
    own: readonly Passage[],
    kind: DifferenceKind | null,
  ): void {
    this.pack = this.pack.filter((one) => !pack.includes(one));
    this.own = this.own.filter((one) => !own.includes(one));
    if (kind !== null) this.pairs.push({ kind, pack, own });
  }

  private pairUp(belong: (pack: Passage, own: Passage) => boolean): void {
    for (const pack of this.pack) {
      const own = this.own.find((one) => belong(pack, one));
      if (own) this.take([pack], [own], differenceOf(pack.text, own.text));
    }
  }

  private pairRows(): void {
    for (const pack of this.pack) {
      const { cells } = pack;
      if (!cells) continue;
      const own = this.own.find((one) => one.cells && rowName(one.cells) === rowName(cells));
      if (!own?.cells) continue;
      const sameWords = bareWords(cells.join(' ')) === bareWords(own.cells.join(' '));
      const different = sameWords ? 'cells' : 'words';
      this.take([pack], [own], sameCells(cells, own.cells) ? null : different);
    }
  }

  /** A title and its strap line that one print has on two lines and the other on one. */
  private pairRunTogether(): void {
    for (const first of this.pack) {
      const at = this.pack.indexOf(first);
      const second = this.pack[at + 1];
      if (at < 0 || !second) continue;
      const whole = bareWords(first.text + second.text);
      const own = this.own.find((one) => bareWords(one.text) === whole);
      if (own) this.take([first, second], [own], 'typography');
    }
  }

  private pairParts(): void {
    for (const pack of this.pack) {
      const whole = bareWords(pack.text);
      const parts = this.own.filter(({ text }) => {
        const part = bareWords(text);
        return part.length >= shortestPart && whole.includes(part);
      });
      if (parts.length > 0) this.take([pack], parts, 'part');
    }
  }
}

/** The differences between two prints of a section, whatever order the passages stand in. */
export function matchPassages(
  pack: readonly Passage[],
  own: readonly Passage[],
): readonly PassagePair[] {
  return new Matcher(pack, own).match();
}
