import type { Block, OutlineEntry, Place } from '#shared/model/document.ts';
import { text } from '../read-column.ts';
import { toBlock, toOutlineEntry, toPlace } from '../rows.ts';
import type { SqliteReader, SqlParameters } from '../sqlite.ts';

const blockColumns = `
  id, document, ordinal, kind, text, level, cells, table_key, line_from, line_to,
  page_kind, page_from, page_to, page_basis, agenda_item, emphasis, page_break_at`;

/** The table of contents of a paper, in reading order. */
export function listOutline(database: SqliteReader, document: string): readonly OutlineEntry[] {
  const sql = `
    SELECT outline.block, outline.ordinal, outline.title, outline.level, blocks.agenda_item,
      blocks.page_kind, blocks.page_from, blocks.page_to, blocks.page_basis
    FROM outline JOIN blocks ON blocks.id = outline.block
    WHERE outline.document = :document ORDER BY outline.ordinal`;
  return database.all(sql, { ':document': document }).map(toOutlineEntry);
}

/** Blocks `from` to `to` by their place in reading order, both included. */
export function listBlocks(
  database: SqliteReader,
  document: string,
  from: number,
  to: number,
): readonly Block[] {
  const sql = `
    SELECT ${blockColumns} FROM blocks
    WHERE document = :document AND ordinal BETWEEN :from AND :to ORDER BY ordinal`;
  return database.all(sql, { ':document': document, ':from': from, ':to': to }).map(toBlock);
}

/** The ids of a paper's blocks. */
export function listBlockIds(database: SqliteReader, document: string): ReadonlySet<string> {
  const sql = 'SELECT id FROM blocks WHERE document = :document';
  return new Set(database.all(sql, { ':document': document }).map((row) => text(row, 'id')));
}

/** One block by its id. */
export function findBlock(database: SqliteReader, block: string): Block | null {
  const row = database.get(`SELECT ${blockColumns} FROM blocks WHERE id = :id`, { ':id': block });
  return row === null ? null : toBlock(row);
}

function firstPlace(
  database: SqliteReader,
  where: string,
  parameters: SqlParameters,
): Place | null {
  const row = database.get(
    `SELECT document, id, ordinal FROM blocks WHERE document = :document AND ${where} LIMIT 1`,
    parameters,
  );
  return row === null ? null : toPlace(row);
}

/** The place of a block, when it is in that paper. */
export function findPlaceOfBlock(
  database: SqliteReader,
  document: string,
  block: string,
): Place | null {
  return firstPlace(database, 'id = :block', { ':document': document, ':block': block });
}

/**
 * The block that holds a line: the shortest, where several do. A line that is in no block (blank, a rule, the logo)
 * leads to the block before it, and before the first block to that one. Null beyond the text.
 */
export function findPlaceOfLine(
  database: SqliteReader,
  document: string,
  line: number,
): Place | null {
  const parameters = { ':document': document, ':line': line };
  const holding = firstPlace(
    database,
    ':line BETWEEN line_from AND line_to ORDER BY line_to - line_from, ordinal',
    parameters,
  );
  if (holding !== null || line < 1) return holding;
  const next = firstPlace(database, 'line_from > :line ORDER BY line_from, ordinal', parameters);
  if (next === null) return null;
  return (
    firstPlace(database, 'line_to < :line ORDER BY line_to DESC, ordinal DESC', parameters) ?? next
  );
}

/**
 * The first block of a printed page: of what is known to stand on that page alone, else of what may stand on it (pages
 * known only as a range). Null when nothing does.
 */
export function findPlaceOfPage(
  database: SqliteReader,
  document: string,
  page: number,
): Place | null {
  return firstPlace(
    database,
    `:page BETWEEN page_from AND page_to
     ORDER BY page_from = page_to DESC, ordinal`,
    { ':document': document, ':page': page },
  );
}

/** The blocks of a paper that describe or quote a child or family, by id. */
export function listCaseExamples(database: SqliteReader, document: string): readonly string[] {
  const sql = `
    SELECT id FROM search_entries
    WHERE kind = 'text' AND document = :document AND case_example = 1 ORDER BY line_from`;
  return database.all(sql, { ':document': document }).map((row) => text(row, 'id'));
}
