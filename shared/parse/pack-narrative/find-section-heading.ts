import { findKnownHeading } from '#shared/parse/known-headings.ts';
import type { FindHeading, FoundHeading } from './read-sections.ts';

const ranks: Readonly<Record<number, FoundHeading['rank']>> = {
  2: 'section',
  3: 'part',
  4: 'service',
};

/** Headings known by their words: level 2 begins a section, 3 a part, 4 a part of that. The title of a paper begins none. */
export const findSectionHeading: FindHeading = (words) => {
  const rank = ranks[findKnownHeading(words)?.level ?? 0];
  return rank ? { text: words, rank, rest: '' } : null;
};
