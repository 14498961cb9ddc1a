import { cleanString, isCutBy } from './clean-text.ts';

/** A chart printed inside a cell, of which only words and figures are left. */
export interface CellChart {
  /** "" when the text does not name it. */
  readonly title: string;
  /** The words and figures printed with it ("36 Month to date change -2 ▼"), its title not among them. */
  readonly words: readonly string[];
  /** The figures of its flattened table, as printed; empty when the text has none. */
  readonly figures: readonly string[];
}

/** A cell of the monitoring table without its charts. */
export interface MonitoringCell {
  /** Paragraphs and numbered points; a number stays with its point ("1. Consistent …"). */
  readonly paragraphs: readonly string[];
  readonly charts: readonly CellChart[];
}

/** A chart is a `div`, with its title in it or in a centred paragraph before it. */
const chart =
  /(?:<p style="(?=[^"<]*center)[^"<]*">(?<before>[^<]*)<\/p>\s*)?<div\b[^<>]*>(?<inside>(?:(?!<\/?div\b)[\s\S])*)<\/div>/gi;

/** What stands between paragraphs: block tags that have a start or an end. */
const paragraphEnds = /<\/?(?:p|ol|ul|li|div|br)(?:\s[^<>]*)?\/?>/gi;

/** A numbered point after the end of the one before: "… well. 2. Case summaries". */
const pointStart = /(?<=[.!?]\s)(?=\d{1,2}\. \p{Lu})/u;

function readChart(before: string, inside: string): CellChart {
  const figures = [...inside.matchAll(/<td>([^<]*)<\/td>/gi)].map((cell) =>
    cleanString(cell[1] ?? ''),
  );
  const words = inside
    .replace(/<table\b[\s\S]*?<\/table>/gi, ' ')
    .split(paragraphEnds)
    .map(cleanString)
    .filter((text) => text !== '');
  const title = cleanString(before);
  if (title !== '') return { title, words, figures };
  const [first = '', ...rest] = words;
  return { title: first, words: rest, figures };
}

/** The cell's source without its charts: what is read as text, here and where blocks are looked up again. */
export function withoutCharts(source: string): string {
  return source.replace(chart, ' ');
}

/** Takes a cell apart. */
export function parseMonitoringCell(source: string): MonitoringCell {
  const charts = [...source.matchAll(chart)].map((match) => {
    return readChart(match.groups?.['before'] ?? '', match.groups?.['inside'] ?? '');
  });
  const paragraphs = withoutCharts(source)
    .split(paragraphEnds)
    .map(cleanString)
    .flatMap((text) => (/^\d{1,2}\. /.test(text) ? text.split(pointStart) : text))
    .map((text) => text.trim())
    .filter((text) => text !== '');
  return { paragraphs, charts };
}

/** Puts the paragraphs of a cell and of its continuation on the next page together; a sentence cut in two is one again. */
export function joinParagraphs(
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const last = before.at(-1);
  const [first, ...rest] = after;
  if (last === undefined || first === undefined || !isCutBy(last, first)) {
    return [...before, ...after];
  }
  return [...before.slice(0, -1), `${last} ${first}`, ...rest];
}
