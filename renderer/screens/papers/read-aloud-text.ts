import type { Block, OutlineEntry } from '#shared/model/document.ts';
import { sentencesOf } from './sentences.ts';

/** One sentence to be spoken, and the stretch of a block's text it stands at. */
export interface Spoken {
  readonly block: string;
  readonly ordinal: number;
  /** UTF-16 code units into the block's text. */
  readonly start: number;
  readonly end: number;
  /** What the voice is given. */
  readonly words: string;
}

/** The blocks of the section that an ordinal stands in: from its heading to the next one of the contents. */
export function sectionToRead(
  outline: readonly OutlineEntry[],
  blocks: readonly Block[],
  ordinal: number,
): readonly Block[] {
  const next = outline.findIndex((entry) => entry.ordinal > ordinal);
  const from = (next === -1 ? outline.at(-1) : outline[next - 1])?.ordinal ?? 0;
  const to = next === -1 ? Infinity : (outline[next]?.ordinal ?? Infinity);
  return blocks.filter((block) => block.ordinal >= from && block.ordinal < to);
}

/**
 * A section as sentences to be spoken, in reading order and in the words that are printed, whatever they speak of. A row
 * of a table is one, its cells set apart; page markers, blank pages and heads of tables are not spoken.
 */
export function toSpoken(blocks: readonly Block[]): readonly Spoken[] {
  return blocks
    .filter(({ kind }) => !['page marker', 'blank page', 'table header'].includes(kind))
    .flatMap((block) =>
      sentencesOf(block).map(([start, end]) => ({
        block: block.id,
        ordinal: block.ordinal,
        start,
        end,
        words: block.text
          .slice(start, end)
          .replace(/\s*\t\s*/gu, ', ')
          .trim(),
      })),
    )
    .filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
}

/** What of a voice tells whether it may read. */
export type VoiceFacts = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * The voice that reads: one of the system's own, since others send the words over a network; British first, then any
 * English, the system's default before others. Null where there is none.
 */
export function chooseVoice<V extends VoiceFacts>(voices: readonly V[]): V | null {
  const english = voices.filter(
    ({ localService, lang }) => localService && /^en\b/iu.test(lang.replace('_', '-')),
  );
  const british = english.filter(({ lang }) => /^en[-_]gb/iu.test(lang));
  const choice = british.length > 0 ? british : english;
  return choice.find((voice) => voice.default) ?? choice[0] ?? null;
}
