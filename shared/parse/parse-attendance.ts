import type { Attendee } from '#shared/model/narrative.ts';

/** A new person begins at a name of two or three words that a dash follows: posts hold commas and "and" themselves. */
const personStart = /(?:^|; |, | and )(?=(?:\p{Lu}[\p{L}'’-]+ ){2,3}[–-] )/u;

/** "Rob Henderson – Executive Director" taken apart; null where no dash parts a name from a post. */
export function findSignature(text: string): Attendee | null {
  const match = /^(.+?) [–-] (.+)$/.exec(text.trim());
  return match ? { name: match[1] ?? '', post: match[2] ?? '' } : null;
}

/**
 * The people a paragraph of the minutes says were in attendance ("Cllr Winning – Cabinet Member for Children and
 * Learning; Rob Henderson – … were in attendance", 002:228 and 246); empty where it says nothing of the kind.
 */
export function parseAttendance(text: string): readonly Attendee[] {
  const list = /^(.*?) (?:was|were) in attendance\b/.exec(text)?.[1];
  if (list === undefined) return [];
  return list.split(personStart).flatMap((entry) => findSignature(entry) ?? []);
}
