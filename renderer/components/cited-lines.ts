/**
 * The words of a table made by hand as a person reads them: a line it cites by file and number ("003:559-560") as
 * "lines 559–560". Which paper that is stands beside it.
 */
export function citedLines(words: string): string {
  return words.replace(/\b\d{3}:(\d+)(?:-(\d+))?/g, (_cited, from: string, to?: string) =>
    to === undefined ? `line ${from}` : `lines ${from}–${to}`,
  );
}
