import type { Block } from '#shared/model/document.ts';
import type { Position } from '#shared/model/evidence.ts';
import { isWords } from './is-words.ts';
import { splitWords, type Word } from './split-words.ts';

/** Three words that stand in more places than this tell nothing about which place is meant. */
const tooCommon = 200;

/** A paper made ready for words to be looked for in it, any number of times. */
export interface PreparedPaper {
  /** The texts of its blocks of words, joined by a line feed as a quote joins them. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Where a block's text begins; null for a block that the paper does not have. */
  startOf(block: string): number | null;
  /** How many blocks have this text. */
  blocksWith(text: string): number;
  /** The ids of the blocks before and after one; null at the ends, or where it has no such block. */
  neighboursOf(block: string): readonly [string | null, string | null];
  /** The text of the block that stands at an offset of the whole. */
  blockTextAt(offset: number): string;
  /** An offset of the whole as a place in a block. `asEnd`: the end of a block rather than the start of the next. */
  toPosition(offset: number, asEnd: boolean): Position;
  /** The indexes of the words at which three words in a row begin; none where they are too common to tell anything. */
  placesOf(first: string, second: string, third: string): readonly number[];
}

/** Makes a paper ready; `blocks` are all of it, in reading order. */
export function preparePaper(blocks: readonly Block[]): PreparedPaper {
  const spoken = blocks.filter(isWords);
  const text = spoken.map((block) => block.text).join('\n');
  const starts: number[] = [];
  const indexById = new Map(spoken.map(({ id }, index) => [id, index]));
  const copies = new Map<string, number>();
  let offset = 0;
  for (const block of spoken) {
    starts.push(offset);
    copies.set(block.text, (copies.get(block.text) ?? 0) + 1);
    offset += block.text.length + 1;
  }
  const words = splitWords(text);
  const places = indexThrees(words);

  const indexAt = (wanted: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  return {
    text,
    words,
    startOf: (block) => starts[indexById.get(block) ?? -1] ?? null,
    blocksWith: (wanted) => copies.get(wanted) ?? 0,
    neighboursOf: (block) => {
      const index = indexById.get(block) ?? -2;
      return [spoken[index - 1]?.id ?? null, spoken[index + 1]?.id ?? null];
    },
    blockTextAt: (wanted) => spoken[indexAt(wanted)]?.text ?? '',
    toPosition: (wanted, asEnd) => {
      const index = indexAt(asEnd ? Math.max(wanted - 1, 0) : wanted);
      return { block: spoken[index]?.id ?? '', offset: wanted - (starts[index] ?? 0) };
    },
    placesOf: (first, second, third) => {
      const found = places.get(`${first} ${second} ${third}`) ?? [];
      return found.length > tooCommon ? [] : found;
    },
  };
}

function indexThrees(words: readonly Word[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let index = 0; index + 2 < words.length; index += 1) {
    const key = `${words[index]?.key} ${words[index + 1]?.key} ${words[index + 2]?.key}`;
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  }
  return places;
}
