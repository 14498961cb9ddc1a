import { assert } from '#shared/lib/assert.ts';
import type { SearchHit, SearchMatch } from '#shared/model/search.ts';
import { number, text, word } from '../read-column.ts';
import { toPage } from '../rows.ts';
import type { SqliteReader, SqlRow } from '../sqlite.ts';
import { searchKinds } from '../stored-words.ts';
import { findPlaceOfBlock, findPlaceOfLine } from './papers.ts';

/** How many letters stand at least on each side of the first match in an excerpt. */
const around = 110;

/**
 * The query of FTS4 for words as a person types them, in quotes so that none of them is an operator; the last may be
 * half typed. Null when there is no word in them.
 */
export function toMatchQuery(words: string): string | null {
  const found = words.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = found.length - 1;
  if (last < 0) return null;
  return found.map((one, index) => `"${one}${index === last ? '*' : ''}"`).join(' ');
}

function integersOf(row: SqlRow, name: string): readonly number[] {
  const blob = row[name];
  assert(blob instanceof Uint8Array, `The column ${name} holds no blob`);
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  // WebAssembly is little-endian wherever it runs.
  return Array.from({ length: blob.length / 4 }, (_, index) => view.getUint32(index * 4, true));
}

/** BM25 over the single column, from `matchinfo(…, 'pcnalx')`. */
function scoreOf(info: readonly number[]): number {
  const [phrases = 0, , documents = 0, average = 1, length = 0, ...hits] = info;
  let score = 0;
  for (let phrase = 0; phrase < phrases; phrase += 1) {
    const here = hits[phrase * 3] ?? 0;
    const holding = hits[phrase * 3 + 2] ?? 0;
    const rarity = Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));
    const size = 0.25 + 0.75 * (length / Math.max(1, average));
    score += rarity * ((here * 2.2) / (here + 1.2 * size));
  }
  return Math.round(score * 1000) / 1000;
}

/** FTS4 counts bytes of UTF-8; a screen counts UTF-16 code units. */
function matchesIn(whole: string, offsets: string): readonly SearchMatch[] {
  const bytes = Buffer.from(whole, 'utf8');
  const unitsBefore = (byte: number) => bytes.toString('utf8', 0, byte).length;
  const numbers = offsets.split(' ').map(Number);
  const found: SearchMatch[] = [];
  for (let index = 0; index + 3 < numbers.length; index += 4) {
    const from = numbers[index + 2] ?? 0;
    const size = numbers[index + 3] ?? 0;
    const start = unitsBefore(from);
    const end = unitsBefore(from + size);
    if (!found.some((one) => one.start === start)) found.push({ start, end });
  }
  return found.sort((first, second) => first.start - second.start);
}

/** The words around the first match, cut between words, and where the matches stand in them. */
function excerptOf(
  whole: string,
  matches: readonly SearchMatch[],
): Pick<SearchHit, 'excerpt' | 'matches'> {
  const first = matches[0] ?? { start: 0, end: 0 };
  const space = whole.lastIndexOf(' ', Math.max(0, first.start - around));
  const start = first.start <= around ? 0 : space + 1;
  const after = whole.slice(first.end + around).search(/\s/u);
  const end = after < 0 ? whole.length : first.end + around + after;
  const before = start > 0 ? '… ' : '';
  const shift = before.length - start;
  return {
    // Cells and paragraphs are joined by line feeds, which are one unit wide as a space is.
    excerpt: `${before}${whole.slice(start, end).replace(/\s/gu, ' ')}${end < whole.length ? ' …' : ''}`,
    matches: matches
      .filter((one) => one.start >= start && one.end <= end)
      .map((one) => ({ start: one.start + shift, end: one.end + shift })),
  };
}

interface Ranked {
  readonly row: SqlRow;
  readonly score: number;
}

/** A block whose words were also found as a row or entry of its own is listed once, as that. */
function withoutRepeats(ranked: readonly Ranked[]): readonly Ranked[] {
  const spans = new Map<string, (readonly [number, number])[]>();
  for (const { row } of ranked) {
    if (row['kind'] === 'text') continue;
    const document = text(row, 'document');
    const known = spans.get(document) ?? [];
    known.push([number(row, 'line_from'), number(row, 'line_to')]);
    spans.set(document, known);
  }
  return ranked.filter(({ row }) => {
    if (row['kind'] !== 'text') return true;
    const from = number(row, 'line_from');
    const to = number(row, 'line_to');
    const known = spans.get(text(row, 'document')) ?? [];
    return !known.some(([first, last]) => first <= from && to <= last);
  });
}

function toHit(database: SqliteReader, query: string, { row, score }: Ranked): SearchHit {
  const kind = word(row, 'kind', searchKinds);
  const id = text(row, 'id');
  const document = text(row, 'document');
  const lines = [number(row, 'line_from'), number(row, 'line_to')] as const;
  const caseExample = number(row, 'case_example') === 1;
  const found = database.get(
    `SELECT text, offsets(search_text) AS places FROM search_text
     WHERE search_text MATCH :query AND docid = :number`,
    { ':query': query, ':number': number(row, 'number') },
  );
  const whole = found === null ? '' : text(found, 'text');
  const shown =
    found === null || caseExample
      ? { excerpt: '', matches: [] }
      : excerptOf(whole, matchesIn(whole, text(found, 'places')));
  const place =
    kind === 'text'
      ? findPlaceOfBlock(database, document, id)
      : findPlaceOfLine(database, document, lines[0]);
  return {
    kind,
    id,
    title: text(row, 'title'),
    ...shown,
    caseExample,
    document,
    lines,
    page: toPage(row),
    place,
    score,
  };
}

/** The pieces of the library in which every word stands, nearest first, at most `limit`. */
export function searchLibrary(
  database: SqliteReader,
  words: string,
  limit: number,
): readonly SearchHit[] {
  const query = toMatchQuery(words);
  if (query === null) return [];
  const sql = `
    SELECT search_entries.*, found.info FROM
      (SELECT docid, matchinfo(search_text, 'pcnalx') AS info FROM search_text
       WHERE search_text MATCH :query) AS found
    JOIN search_entries ON search_entries.number = found.docid`;
  const ranked = database
    .all(sql, { ':query': query })
    .map((row): Ranked => ({ row, score: scoreOf(integersOf(row, 'info')) }));
  return withoutRepeats(ranked)
    .toSorted(
      (first, second) =>
        second.score - first.score || number(first.row, 'number') - number(second.row, 'number'),
    )
    .slice(0, limit)
    .map((one) => toHit(database, query, one));
}
