import type { DifferenceKind } from '#shared/model/copy-difference.ts';

/**
 * A text without what two prints of one passage may do differently and mean the same: spaces, dashes, quotation marks,
 * bullets, stops and capitals. Signs that make a figure what it is are kept, and so are points and dashes between digits.
 */
export function bareWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d)\s*[-‐‑–—]\s*(?=\d)/gu, '~')
    .replace(/(?<=\d)\.(?=\d)/gu, '§')
    .replace(/[^\p{L}\p{N}%£≤≥<>+&~§]/gu, '');
}

/** How two prints of a passage differ; null where they are alike to the letter. */
export function differenceOf(
  inPack: string,
  inOwn: string,
): Extract<DifferenceKind, 'typography' | 'words'> | null {
  if (inPack === inOwn) return null;
  return bareWords(inPack) === bareWords(inOwn) ? 'typography' : 'words';
}
