import { counted } from '#shared/lib/text.ts';
import { topicStates, type StandingCommitment } from '#shared/model/commitment.ts';
import type { PlanReportLine, PlanReportSummary } from '#shared/model/plan-report.ts';
import { paragraph, type DocumentBlock } from './document-model.ts';

/** The columns of the first page: how much of its width each takes, and how many letters that surely holds in a line. */
const columns = {
  topic: { heading: 'Commitment', share: 34, letters: 40 },
  state: { heading: 'State', share: 17, letters: 18 },
  figure: { heading: 'Figure, and what was set', share: 22, letters: 24 },
  place: { heading: 'Where printed', share: 27, letters: 34 },
} as const;

const columnNames = ['topic', 'state', 'figure', 'place'] as const;

/**
 * In points: what a sheet of A4 turned on its side has left for rows under a title, its lead, the counts, the head of
 * the table and the line that says how many more there are; and what a row takes besides its lines.
 */
const room = { rows: 345, line: 14, row: 10 } as const;

/** How many lines words take where so many letters fit, broken between words. */
export function countLines(words: string, letters: number): number {
  let lines = 1;
  let taken = 0;
  for (const word of words.split(' ')) {
    const wanted = taken === 0 ? word.length : taken + 1 + word.length;
    if (wanted <= letters) {
      taken = wanted;
      continue;
    }
    // A word that is longer than a line is broken.
    lines += (taken === 0 ? 0 : 1) + Math.ceil(word.length / letters) - 1;
    taken = word.length % letters || letters;
  }
  return lines;
}

function heightOf(line: PlanReportLine): number {
  const lines = columnNames.map((name) => countLines(line[name], columns[name].letters));
  return room.row + room.line * Math.max(...lines);
}

/** As many lines as the first page has room for. */
function thoseThatFit(lines: readonly PlanReportLine[]): readonly PlanReportLine[] {
  let left: number = room.rows;
  const over = lines.findIndex((line) => (left -= heightOf(line)) < 0);
  return over < 0 ? lines : lines.slice(0, over);
}

/** "6 commitments: 1 not reached, 4 not yet due, 1 unclear." */
function countsOf(commitments: readonly StandingCommitment[]): string {
  const parts = topicStates.flatMap((state) => {
    const count = commitments.filter((one) => one.state === state).length;
    return count === 0 ? [] : [`${count} ${state}`];
  });
  return `${counted(commitments.length, 'commitment')}: ${parts.join(', ')}.`;
}

/** "set 25%", "set 0%, 3, 0"; an entry that sets no number adds nothing to those that do. */
function setWords(words: readonly string[]): string {
  const numbers = [...new Set(words)].filter((one) => one !== 'no number');
  return numbers.length === 0 ? 'no number set' : `set ${numbers.join(', ')}`;
}

/** What the entries that settle a topic were held against: "35% (Dec-24), set 25%", "no figure, set 80%". */
export function figureWords({
  entries,
  deciding,
}: Pick<StandingCommitment, 'entries' | 'deciding'>): string {
  const sets = new Map<string, string[]>();
  for (const { latest, targetWords } of entries.filter((_, index) => deciding.includes(index))) {
    const figure = latest === null ? 'no figure' : `${latest.printed} (${latest.period})`;
    sets.set(figure, [...(sets.get(figure) ?? []), targetWords]);
  }
  const said = [...sets].map(([figure, words]) => `${figure}, ${setWords(words)}`).join('; ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}

/** The first page: counts, then a line for each commitment, those that a figure decides first. */
export function toPlanSummary(
  commitments: readonly StandingCommitment[],
  lineOf: (one: StandingCommitment) => PlanReportLine,
): PlanReportSummary {
  const order = (one: StandingCommitment) => topicStates.findIndex((state) => state === one.state);
  const all = commitments.toSorted((a, b) => order(a) - order(b)).map(lineOf);
  const lines = thoseThatFit(all);
  const more = all.length - lines.length;
  return {
    counts: commitments.length === 0 ? '' : countsOf(commitments),
    lines,
    more: more === 0 ? '' : `And ${more} more, in full on the following pages.`,
  };
}

/** The first page's part of the document, under its title and lead. */
export function summaryBlocks({
  counts,
  lines,
  more,
}: PlanReportSummary): readonly DocumentBlock[] {
  return [
    paragraph(counts),
    {
      kind: 'table',
      columns: columnNames.map((name) => columns[name]),
      rows: lines.map((line) => columnNames.map((name) => [paragraph(line[name])])),
    },
    ...(more === '' ? [] : [paragraph(more)]),
  ];
}
