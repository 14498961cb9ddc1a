/** White space that is not one space between two words; most lines have none, and to look is cheaper than to replace. */
const looseSpace = /[^\S ]| \s/u;

/** Collapses every run of white space to one space and trims the ends. */
export function collapseSpace(text: string): string {
  return (looseSpace.test(text) ? text.replace(/\s+/gu, ' ') : text).trim();
}

/** The characters that turn the direction of what follows them, on past the words they stand in: overrides, embeddings, isolates. */
const turned = /[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text that reads in the order of its characters (Unicode Standard Annex #9, section 2): without the invisible
 * characters that make words, and what stands after them, read backwards. Letters keep their own direction.
 */
export function inOwnDirection(text: string): string {
  return text.replace(turned, '');
}

/** Lower case without diacritics, for comparing what people type with what is printed. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** A stable, readable id part: lower-case letters, digits and single hyphens. */
export function slug(text: string): string {
  return foldForSearch(text)
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** "1 question", "2 questions": the number with the right form of the noun. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
