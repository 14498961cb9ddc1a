/**
 * Cuts a cell into its sentences where a full stop is followed by a capital, a number or a sign before one. The extraction
 * lost the bullets of cells; joined by spaces, the pieces are the cell again, so nothing is lost where the cut is wrong.
 */
export function splitSentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+(?=[\p{Lu}\d%≤≥‘“'"])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
