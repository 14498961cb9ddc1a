import type { PlacedGlossary } from '#shared/model/glossary.ts';
import { text } from '../read-column.ts';
import { toAcronym, toPage, toTerm } from '../rows.ts';
import type { SqliteReader, SqlRow } from '../sqlite.ts';

/** The entries of a table of the glossary, each with the page of the shortest block that holds its line. */
function listPlaced(database: SqliteReader, table: 'acronyms' | 'terms', columns: string) {
  return database.all(`
    SELECT entry.document, entry.line, ${columns}, page_kind, page_from, page_to, page_basis
    FROM ${table} AS entry JOIN blocks ON blocks.id = (
      SELECT id FROM blocks AS holding
      WHERE holding.document = entry.document AND entry.line BETWEEN line_from AND line_to
      ORDER BY line_to - line_from, holding.ordinal LIMIT 1)
    ORDER BY entry.document, entry.ordinal`);
}

function printedAt(row: SqlRow) {
  return { document: text(row, 'document'), page: toPage(row) };
}

/** The printed glossary, in the order of the paper. */
export function getGlossary(database: SqliteReader): PlacedGlossary {
  return {
    acronyms: listPlaced(database, 'acronyms', 'acronym, expansion').map((row) => ({
      ...toAcronym(row),
      ...printedAt(row),
    })),
    terms: listPlaced(database, 'terms', 'term, definition, paragraphs').map((row) => ({
      ...toTerm(row),
      ...printedAt(row),
    })),
  };
}
