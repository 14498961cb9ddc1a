import { numbersFrom } from '#test/domain/spc/random-series.ts';
import { sha256Hex } from '#test/parse/agenda-pack.ts';
import type { Block, BlockKind } from '#shared/model/document.ts';

/** A paragraph while a paper is being edited, with where the noted words truly stand in it. */
interface Paragraph {
  readonly kind: BlockKind;
  readonly text: string;
  readonly noted: readonly [number, number] | null;
}

/** What a round of edits did to the words, and where they truly are: null where they are gone. */
export interface EditedPaper {
  readonly blocks: readonly Block[];
  readonly truth: { readonly block: string; readonly from: number; readonly to: number } | null;
  readonly done: readonly string[];
}

const swaps: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b\d+(?:\.\d+)?%?/, ['47', '12%', '88', '3.5%']],
  [/\b(?:Safeguarding|Southampton|Family|Team|Children)\b/, ['Assessment', 'Portsmouth', 'MASH']],
  [/\b(?:children|supervision|visits|assessments)\b/, ['referrals', 'care leavers', 'reviews']],
  [/\b(?:December|October|November)\b/, ['March', 'June']],
];

function lookalikeOf(text: string, next: () => number): string {
  const fitting = swaps.filter(([pattern]) => pattern.test(text));
  const swap = fitting[Math.floor(next() * fitting.length)];
  if (!swap) return text.replace(/[a-z]{5,}/, 'another');
  const words = swap[1].filter((word) => !text.includes(word));
  return text.replace(swap[0], words[Math.floor(next() * words.length)] ?? 'another');
}

const harmless = ['also ', 'now ', 'currently ', 'very '];

/** Puts a harmless word in, or takes a small one out, somewhere between two offsets. */
function reword(
  paragraph: Paragraph,
  [from, to]: readonly [number, number],
  next: () => number,
): Paragraph {
  const spaces = [...paragraph.text.matchAll(/ (?=[a-z])/g)]
    .map(({ index }) => index + 1)
    .filter((index) => index > from && index < to);
  const at = spaces[Math.floor(next() * spaces.length)];
  if (at === undefined) return paragraph;
  const small = /^(?:the|a|of|in|is|are) /.exec(paragraph.text.slice(at))?.[0];
  const word = small ? '' : (harmless[Math.floor(next() * harmless.length)] ?? '');
  return splice(paragraph, at, small?.length ?? 0, word);
}

/** Cuts and puts in text; the noted words move along, and are still the noted words when they are changed inside. */
function splice(paragraph: Paragraph, at: number, cut: number, put: string): Paragraph {
  const move = (offset: number, isEnd: boolean): number => {
    if (offset < at || (isEnd && offset <= at)) return offset;
    return offset >= at + cut ? offset - cut + put.length : isEnd ? at : at + put.length;
  };
  const { noted, text } = paragraph;
  return {
    ...paragraph,
    text: text.slice(0, at) + put + text.slice(at + cut),
    noted: noted && [move(noted[0], false), move(noted[1], true)],
  };
}

/** Edits that any revision brings; the others are there to mislead. */
const ordinary: ReadonlySet<string> = new Set([
  'a paragraph comes in nearby',
  'a neighbour goes',
  'the paragraph moves',
  'a neighbour is reworded',
  'the paragraph is reworded beside the words',
  'the words themselves are reworded',
]);

/** Edits a paper around some noted words, one to three times: the same for the same seed. */
export function editPaper(
  blocks: readonly Block[],
  noted: { readonly block: string; readonly from: number; readonly to: number },
  { seed, misleading }: { readonly seed: number; readonly misleading: boolean },
): EditedPaper {
  const next = numbersFrom(seed);
  const upTo = (limit: number) => Math.floor(next() * limit);
  let paragraphs: Paragraph[] = blocks.map(({ id, kind, text }) => ({
    kind,
    text,
    noted: id === noted.block ? [noted.from, noted.to] : null,
  }));
  const done: string[] = [];
  const home = paragraphs.findIndex((one) => one.noted !== null);
  const original = paragraphs[home];
  if (!original) throw new Error('the noted words are in the paper');
  let at = home;
  const insert = (where: number, text: string) => {
    paragraphs.splice(where, 0, { kind: 'paragraph', text, noted: null });
    if (where <= at) at += 1;
  };
  const somewhere = () => upTo(paragraphs.length + 1);
  const close = () => Math.max(0, at - 3 + upTo(7));
  const change = (index: number, by: (one: Paragraph) => Paragraph) => {
    paragraphs = paragraphs.map((one, place) => (place === index ? by(one) : one));
  };
  const lookalike = () => lookalikeOf(original.text, next);
  const remove = () => {
    change(at, (one) => ({ ...one, text: '', noted: null }));
  };

  const edits: Readonly<Record<string, () => void>> = {
    'a paragraph comes in nearby': () => insert(close(), 'A further paragraph was added here.'),
    'a lookalike comes in nearby': () => insert(close(), lookalike()),
    'a lookalike comes in somewhere': () => insert(somewhere(), lookalike()),
    'the same paragraph comes in again': () => insert(somewhere(), original.text),
    'a neighbour goes': () => {
      const beside = at + (upTo(2) === 0 ? -1 : 1);
      change(beside, (one) => ({ ...one, text: '' }));
    },
    'the paragraph goes': remove,
    'the paragraph gives way to a lookalike': () =>
      change(at, (one) => ({ ...one, text: lookalike(), noted: null })),
    'the paragraph goes and a lookalike comes in somewhere': () => {
      remove();
      insert(somewhere(), lookalike());
    },
    'the paragraph moves': () => {
      const [moved] = paragraphs.splice(at, 1);
      const to = somewhere();
      if (moved) paragraphs.splice(to, 0, moved);
      at = paragraphs.findIndex((one) => one.noted !== null);
    },
    'a neighbour is reworded': () => {
      const beside = at + (upTo(2) === 0 ? -1 : 1);
      change(beside, (one) => reword(one, [0, one.text.length], next));
    },
    'the paragraph is reworded beside the words': () => {
      change(at, (one) => {
        const [from, to] = one.noted ?? [0, 0];
        return upTo(2) === 0
          ? reword(one, [0, from], next)
          : reword(one, [to, one.text.length], next);
      });
    },
    'the words themselves are reworded': () =>
      change(at, (one) => (one.noted ? reword(one, one.noted, next) : one)),
  };
  const names = Object.keys(edits).filter((name) => misleading || ordinary.has(name));
  const rounds = 1 + upTo(3);
  for (let round = 0; round < rounds; round += 1) {
    const name = names[upTo(names.length)] ?? '';
    done.push(name);
    edits[name]?.();
    if (paragraphs.every((one) => one.noted === null)) break;
  }
  const left = paragraphs.filter(({ text }) => text !== '');
  const twins = left.filter(({ text }) => text === original.text);
  const [twin] = twins;
  // A paragraph that came in again and went where it was has moved: nobody could tell the one from the other.
  const isMoved = twin && twins.length === 1 && left.every((one) => one.noted === null);
  return {
    ...toBlocks(
      left.map((one) => (isMoved && one === twin ? { ...one, noted: original.noted } : one)),
    ),
    done,
  };
}

function toBlocks(paragraphs: readonly Paragraph[]): Pick<EditedPaper, 'blocks' | 'truth'> {
  const seen = new Map<string, number>();
  let truth: EditedPaper['truth'] = null;
  const blocks = paragraphs.map(({ kind, text, noted }, ordinal): Block => {
    const stem = `pack/${sha256Hex(text).slice(0, 10)}`;
    const count = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, count);
    const id = count === 1 ? stem : `${stem}-${count}`;
    if (noted) truth = { block: id, ...withoutSpace(text, noted) };
    return makeBlock(id, kind, text, ordinal);
  });
  return { blocks, truth };
}

/** A word that went from the edge of the noted words leaves its space behind, which is nobody's words. */
function withoutSpace(text: string, [from, to]: readonly [number, number]) {
  const words = text.slice(from, to);
  return {
    from: from + words.length - words.trimStart().length,
    to: to - (words.length - words.trimEnd().length),
  };
}

/** A block of a paper in which nothing but its words matters. */
export function makeBlock(id: string, kind: BlockKind, text: string, ordinal: number): Block {
  return {
    id,
    document: 'pack',
    ordinal,
    kind,
    text,
    level: null,
    cells: null,
    table: null,
    lineFrom: ordinal + 1,
    lineTo: ordinal + 1,
    page: { kind: 'unknown', from: null, to: null, basis: 'made for a test' },
    agendaItem: 8,
    emphasis: [],
    pageBreakAt: null,
  };
}

/** Paragraphs as blocks with ids by their text, as a paper's are. */
export function blocksOf(texts: readonly string[]): readonly Block[] {
  return toBlocks(texts.map((text) => ({ kind: 'paragraph', text, noted: null }))).blocks;
}
