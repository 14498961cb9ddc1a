import type { CopyDifference } from '#shared/model/copy-difference.ts';
import type { Block } from '#shared/model/document.ts';
import { bareWords } from '#shared/parse/compare-copies.ts';
import type { LineSpan } from '#shared/parse/read-lines.ts';
import { matchPassages, type Passage, type PassagePair } from './match-passages.ts';

/** A section of the presentation in one print: its title and its passages, the title among them. */
interface Section {
  readonly title: string;
  readonly line: number;
  readonly passages: readonly Passage[];
}

/** Cells a row of the roadmap has at least: a workstream and eight quarters. */
const roadmapWidth = 9;

/** Labels of the pack that name an appendix; they are no part of the presentation. */
const appendixLabel = /^(?:Agenda Item|Appendix) \d+$/;

const printed: ReadonlySet<Block['kind']> = new Set([
  'heading',
  'paragraph',
  'list item',
  'table header',
  'table row',
]);

function passagesOf(block: Block): readonly Passage[] {
  const lines = [block.lineFrom, block.lineTo] as const;
  const { cells, text } = block;
  if (!cells) return [{ text, lines, cells: null }];
  if (cells.length >= roadmapWidth) {
    return [{ text: cells.join(' | '), lines, cells }];
  }
  return cells.filter((cell) => cell !== '').map((cell) => ({ text: cell, lines, cells: null }));
}

function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: { title: string; line: number; passages: Passage[] }[] = [];
  for (const block of blocks) {
    if (!printed.has(block.kind) || appendixLabel.test(block.text)) continue;
    const starts = block.kind === 'heading' && block.level !== null && block.level <= 2;
    if (starts || sections.length === 0) {
      sections.push({ title: block.text, line: block.lineFrom, passages: [] });
    }
    sections.at(-1)?.passages.push(...passagesOf(block));
  }
  return sections;
}

/** The sections of the two prints side by side, by their titles; the own document may run a strap line into the title. */
function pairSections(
  pack: readonly Section[],
  own: readonly Section[],
): readonly (readonly [Section | null, Section | null])[] {
  const free = new Set(own);
  const matched = new Map<Section, Section>();
  const tests = [
    (one: string, other: string): boolean => one === other,
    (one: string, other: string): boolean => other.startsWith(one),
  ];
  for (const belong of tests) {
    for (const section of pack) {
      if (matched.has(section)) continue;
      const title = bareWords(section.title);
      const found = [...free].find((one) => belong(title, bareWords(one.title)));
      if (!found) continue;
      matched.set(section, found);
      free.delete(found);
    }
  }
  return [
    ...pack.map((section) => [section, matched.get(section) ?? null] as const),
    ...[...free].map((section) => [null, section] as const),
  ];
}

function linesOver(passages: readonly Passage[]): readonly [number, number] | null {
  if (passages.length === 0) return null;
  return [
    Math.min(...passages.map(({ lines }) => lines[0])),
    Math.max(...passages.map(({ lines }) => lines[1])),
  ];
}

const wordsOver = (passages: readonly Passage[]): string =>
  passages.map(({ text }) => text).join(' | ');

const byPlace = (first: PassagePair, second: PassagePair): number => {
  const [a, b] = [linesOver(first.pack), linesOver(second.pack)];
  if (a && b) return a[0] - b[0];
  if (a || b) return a ? -1 : 1;
  return (linesOver(first.own)?.[0] ?? 0) - (linesOver(second.own)?.[0] ?? 0);
};

/**
 * Where the presentation's own document and the copy of it in the pack do not print alike, section by section. A passage
 * may stand anywhere in its section: diagrams came out in another order in each of the two.
 */
export function compareAimingHigher(
  pack: {
    readonly document: string;
    readonly blocks: readonly Block[];
    /** The presentation's lines in the pack. */
    readonly span: LineSpan;
  },
  own: { readonly document: string; readonly blocks: readonly Block[] },
): readonly CopyDifference[] {
  const inSpan = pack.blocks.filter(({ lineFrom, lineTo }) => {
    return lineFrom >= pack.span.from && lineTo <= pack.span.to;
  });
  return pairSections(sectionsOf(inSpan), sectionsOf(own.blocks))
    .flatMap(([packSection, ownSection]) => {
      const pairs = matchPassages(packSection?.passages ?? [], ownSection?.passages ?? []);
      const place = packSection?.title ?? ownSection?.title ?? '';
      return [...pairs].sort(byPlace).map((pair) => ({ place, pair }));
    })
    .map(({ place, pair }, index) => ({
      id: `${own.document}/difference/${index + 1}`,
      document: own.document,
      pack: pack.document,
      place,
      kind: pair.kind,
      inPack: wordsOver(pair.pack),
      inOwn: wordsOver(pair.own),
      packLines: linesOver(pair.pack),
      ownLines: linesOver(pair.own),
    }));
}
