import { isBlank, isTabbed, type SourceLine } from './read-lines.ts';

/** The rows under a line, up to the first line of other text; empty lines may stand before, between and after them. */
export function tabbedBelow(
  lines: readonly SourceLine[],
  above: SourceLine,
): readonly SourceLine[] {
  const run: SourceLine[] = [];
  for (const line of lines.slice(above.number)) {
    if (isTabbed(line)) run.push(line);
    else if (!isBlank(line)) break;
  }
  return run;
}
