import { collapseSpace, inOwnDirection } from '#shared/lib/text.ts';
import type { EmphasisRun } from '#shared/model/document.ts';

/** A text as a screen shows it, with the stretches printed bold. */
export interface CleanText {
  readonly text: string;
  readonly emphasis: readonly EmphasisRun[];
}

const inlineTags = 'a|b|em|font|i|s|small|span|strong|sub|sup|u';
const blockTags = 'br|caption|center|div|h[1-6]|hr|img|li|ol|p|table|tbody|td|tfoot|th|thead|tr|ul';

/**
 * Everything that is a mark and not text. A "<" that opens none of these tags is text ("CPP <2 years"), and an address
 * in angle brackets is kept as the address.
 */
const marks = new RegExp(
  [
    String.raw`\^\{[^{}]*\}`,
    String.raw`<(?<address>https?://[^\s<>]+)>`,
    String.raw`<(?<closing>/?)(?<tag>${inlineTags}|${blockTags})(?:\s[^<>]*)?/?>`,
    String.raw`&(?<entity>#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});`,
    String.raw`\*\*`,
    String.raw`\*`,
  ].join('|'),
  'gi',
);

const inlineTag = new RegExp(`^(?:${inlineTags})$`, 'i');

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  hellip: '…',
  pound: '£',
};

function entityText(name: string): string | null {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? null;
  const hex = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code > 0 && code <= 0x10ffff && !surrogate ? String.fromCodePoint(code) : null;
}

/** The offsets of the single asterisks that open and close an italic stretch: marks; any other asterisk is text. */
function italicMarks(raw: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const pair of raw.matchAll(/(?<!\*)\*(?![\s*])[^*]*(?<![\s*])\*(?!\*)/g)) {
    found.add(pair.index).add(pair.index + pair[0].length - 1);
  }
  return found;
}

/** What every mark begins with; most cells and lines have none of these. */
const markStart = /[*<&^#]/;

/** Gathers text piece by piece, collapsing white space and keeping the bold stretches that are closed. */
class Gatherer {
  private readonly words: string[] = [];
  private length = 0;
  private spaceWaits = false;
  private bold = false;
  /** Where the bold stretch has its first word; null while it has none. */
  private boldFrom: number | null = null;
  private readonly runs: EmphasisRun[] = [];

  add(piece: string): void {
    for (const part of piece.split(/(\s+)/u)) {
      if (part === '') continue;
      if (/^\s/u.test(part)) this.spaceWaits = true;
      else this.addWord(part);
    }
  }

  private addWord(word: string): void {
    if (this.spaceWaits && this.length > 0) {
      this.words.push(' ');
      this.length += 1;
    }
    this.spaceWaits = false;
    if (this.bold) this.boldFrom ??= this.length;
    this.words.push(word);
    this.length += word.length;
  }

  startBold(): void {
    this.bold = true;
  }

  endBold(): void {
    if (this.boldFrom !== null) this.runs.push({ start: this.boldFrom, end: this.length });
    this.bold = false;
    this.boldFrom = null;
  }

  toggleBold(): void {
    if (this.bold) this.endBold();
    else this.startBold();
  }

  result(): CleanText {
    return { text: this.words.join(''), emphasis: this.runs };
  }
}

/**
 * A piece of source text as a screen shows it: tags, `**`, `*…*`, heading marks and `^{…}` are removed, entities are
 * decoded, white space is collapsed, and nothing turns the direction of what follows it. Bold is kept as runs; a bold mark that is never closed marks nothing.
 */
export function cleanText(source: string): CleanText {
  const read = inOwnDirection(source);
  if (!markStart.test(read)) return { text: collapseSpace(read), emphasis: [] };
  const raw = read.replace(/^\s*#{1,6}\s+/u, '');
  const italics = italicMarks(raw);
  const out = new Gatherer();
  let last = 0;
  for (const match of raw.matchAll(marks)) {
    out.add(raw.slice(last, match.index));
    last = match.index + match[0].length;
    const { address, closing, tag, entity } = match.groups ?? {};
    if (address !== undefined) out.add(address);
    else if (entity !== undefined) out.add(inOwnDirection(entityText(entity) ?? match[0]));
    else if (match[0] === '**') out.toggleBold();
    else if (match[0] === '*' && !italics.has(match.index)) out.add('*');
    else if (tag !== undefined) {
      if (!inlineTag.test(tag)) out.add(' ');
      else if (/^(?:b|strong)$/i.test(tag)) {
        if (closing === '/') out.endBold();
        else out.startBold();
      }
    }
  }
  out.add(raw.slice(last));
  return out.result();
}

/** The text alone. */
export function cleanString(source: string): string {
  return cleanText(source).text;
}

/** The cells of a table line, each cleaned on its own. */
export function cleanCells(source: string): readonly CleanText[] {
  return source.split('\t').map((cell) => cleanText(cell));
}

/** A line's words without the marks of a list ("- ", "1. "), for places that show no list. */
export function withoutListMark(source: string): string {
  return source.replace(/^\s*(?:[-•]|\d{1,2}\.)\s+/u, '');
}

/**
 * Whether a paragraph was cut by a page break: it ends without a mark of punctuation and what follows begins with a
 * small letter.
 */
export function isCutBy(before: string, after: string): boolean {
  return before !== '' && /[\p{L}\p{N},]$/u.test(before) && /^\p{Ll}/u.test(after);
}
