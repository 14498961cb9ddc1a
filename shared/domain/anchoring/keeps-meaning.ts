import { alignWords } from './align-words.ts';
import { splitWords, type Word } from './split-words.ts';

/** Words that may go or change places with one another without anything else being said. */
const small = new Set(
  'a an the this that these those of in on at to for from by with as and or is are was were be been has have had it its their they we our which who there'.split(
    ' ',
  ),
);

const denials =
  /^(?:not|no|never|none|nor|neither|nobody|nothing|without|cannot|hardly|barely|un\w{5,})$|n't$/;

const isSmall = ({ key }: Word): boolean => small.has(key);

/** Numbers, names and denials: what makes two sentences of one build say different things. */
function isTelling({ key, text }: Word, index: number): boolean {
  if (/\p{N}/u.test(key) || denials.test(key)) return true;
  return index > 0 && /^\p{Lu}/u.test(text);
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The same word spelt otherwise or in another form: "organisation" and "organization", "child's" and "children's". */
function isRespelt(old: Word, now: Word): boolean {
  if (/\p{N}/u.test(old.key + now.key) || Math.min(old.key.length, now.key.length) < 6)
    return false;
  return distance(old.key, now.key) <= 2;
}

/** Whether every word but the small ones still stands in its order, at most in another form. */
export function keepsWords(old: string, now: string): boolean {
  const [before, after] = [splitWords(old), splitWords(now)];
  const { partners } = alignWords(before, after);
  return before.every((word, index) => {
    if (isSmall(word)) return true;
    const partner = after[partners[index] ?? -1];
    if (partner === undefined) return false;
    return partner.key === word.key || (isRespelt(word, partner) && !isTelling(word, index));
  });
}

/**
 * Whether words say no less and nothing else than before: they are kept, and no number, name or denial has come in. A
 * rule of ours, strict on purpose: sentences about performance differ by one name or one figure.
 */
export function keepsMeaning(old: string, now: string): boolean {
  const oldKeys = new Set(splitWords(old).map(({ key }) => key));
  return (
    keepsWords(old, now) &&
    splitWords(now).every((word, index) => oldKeys.has(word.key) || !isTelling(word, index))
  );
}
