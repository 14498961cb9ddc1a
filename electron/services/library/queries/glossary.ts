import type { Glossary } from '#shared/model/glossary.ts';
import { toAcronym, toTerm } from '../rows.ts';
import type { SqliteReader } from '../sqlite.ts';

/** The printed glossary, in the order of the paper. */
export function getGlossary(database: SqliteReader): Glossary {
  return {
    acronyms: database
      .all('SELECT acronym, expansion, line FROM acronyms ORDER BY document, ordinal')
      .map(toAcronym),
    terms: database
      .all('SELECT term, definition, paragraphs, line FROM terms ORDER BY document, ordinal')
      .map(toTerm),
  };
}
