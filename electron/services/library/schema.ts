import { libraryApplicationId, librarySchemaVersion } from './library-format.ts';
import {
  aims,
  arrows,
  blockKinds,
  comparatorNames,
  documentKinds,
  memberKinds,
  natures,
  pageKinds,
  ragStates,
  recordKinds,
  searchKinds,
  severities,
  units,
} from './stored-words.ts';

function oneOf(column: string, words: readonly string[]): string {
  return `CHECK (${column} IN (${words.map((word) => `'${word}'`).join(', ')}))`;
}

/** Where something stands in print: both pages are there unless the page is unknown. */
const pageColumns = `
  page_kind TEXT NOT NULL ${oneOf('page_kind', pageKinds)},
  page_from INTEGER,
  page_to INTEGER,
  page_basis TEXT NOT NULL`;

const pageCheck = `
  CHECK ((page_kind = 'unknown') = (page_from IS NULL)),
  CHECK ((page_from IS NULL) = (page_to IS NULL)),
  CHECK (page_from <= page_to)`;

/**
 * The library's tables. A NULL says that the paper prints nothing there, or that nothing could be told: an empty cell
 * has printed '' and value NULL. Lists that are only ever shown whole (cells, bold runs, paragraphs) are JSON.
 * `search_text` holds the words of `search_entries` under their number; FTS4 tables cannot be STRICT.
 */
export const librarySchema = `
PRAGMA application_id = ${libraryApplicationId};
PRAGMA user_version = ${librarySchemaVersion};

CREATE TABLE documents (
  id TEXT NOT NULL PRIMARY KEY,
  ordinal INTEGER NOT NULL UNIQUE,
  file TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  kind TEXT NOT NULL ${oneOf('kind', documentKinds)},
  date TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  period TEXT NOT NULL,
  provenance TEXT NOT NULL,
  pages INTEGER
) STRICT;

CREATE TABLE blocks (
  id TEXT NOT NULL PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id),
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL ${oneOf('kind', blockKinds)},
  text TEXT NOT NULL,
  level INTEGER,
  cells TEXT CHECK (json_valid(cells)),
  table_key TEXT,
  line_from INTEGER NOT NULL,
  line_to INTEGER NOT NULL,
  ${pageColumns},
  agenda_item INTEGER,
  emphasis TEXT NOT NULL CHECK (json_valid(emphasis)),
  page_break_at INTEGER,
  UNIQUE (document, ordinal),
  CHECK (line_from BETWEEN 1 AND line_to),
  ${pageCheck}
) STRICT;
CREATE INDEX blocks_by_page ON blocks (document, page_from, page_to);
CREATE INDEX blocks_by_line ON blocks (document, line_from, line_to);

CREATE TABLE outline (
  document TEXT NOT NULL REFERENCES documents (id),
  ordinal INTEGER NOT NULL,
  block TEXT NOT NULL UNIQUE REFERENCES blocks (id),
  title TEXT NOT NULL,
  level INTEGER NOT NULL,
  PRIMARY KEY (document, ordinal)
) STRICT;

CREATE TABLE meetings (
  document TEXT NOT NULL PRIMARY KEY REFERENCES documents (id),
  panel TEXT NOT NULL,
  date TEXT NOT NULL,
  time TEXT NOT NULL,
  room TEXT NOT NULL,
  published_on TEXT NOT NULL,
  pages_to_read INTEGER NOT NULL
) STRICT;

CREATE TABLE meeting_dates (
  document TEXT NOT NULL REFERENCES meetings (document),
  ordinal INTEGER NOT NULL,
  date TEXT NOT NULL,
  PRIMARY KEY (document, ordinal)
) STRICT;

CREATE TABLE people (
  document TEXT NOT NULL REFERENCES meetings (document),
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  kind TEXT NOT NULL ${oneOf('kind', memberKinds)},
  line INTEGER NOT NULL,
  PRIMARY KEY (document, ordinal)
) STRICT;

CREATE TABLE posts (
  document TEXT NOT NULL REFERENCES meetings (document),
  ordinal INTEGER NOT NULL,
  post TEXT NOT NULL,
  PRIMARY KEY (document, ordinal)
) STRICT;

CREATE TABLE agenda_items (
  document TEXT NOT NULL REFERENCES meetings (document),
  item INTEGER NOT NULL,
  title TEXT NOT NULL,
  purpose TEXT NOT NULL,
  page_from INTEGER,
  page_to INTEGER,
  line INTEGER NOT NULL,
  PRIMARY KEY (document, item),
  CHECK ((page_from IS NULL) = (page_to IS NULL)),
  CHECK (page_from <= page_to)
) STRICT;

CREATE TABLE agenda_papers (
  document TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  item INTEGER NOT NULL,
  title TEXT NOT NULL,
  block TEXT NOT NULL REFERENCES blocks (id),
  ${pageColumns},
  PRIMARY KEY (document, ordinal),
  FOREIGN KEY (document, item) REFERENCES agenda_items (document, item),
  ${pageCheck}
) STRICT;

CREATE TABLE indicators (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  aim TEXT NOT NULL ${oneOf('aim', aims)},
  aim_source TEXT,
  aim_evidence TEXT NOT NULL,
  nature TEXT NOT NULL ${oneOf('nature', natures)},
  CHECK ((aim = 'none') = (aim_source IS NULL))
) STRICT;

CREATE TABLE indicator_rows (
  id TEXT NOT NULL PRIMARY KEY,
  ordinal INTEGER NOT NULL,
  indicator TEXT NOT NULL REFERENCES indicators (id),
  document TEXT NOT NULL REFERENCES documents (id),
  table_key TEXT NOT NULL,
  table_title TEXT NOT NULL,
  line INTEGER NOT NULL,
  name TEXT NOT NULL,
  unit TEXT NOT NULL ${oneOf('unit', units)},
  target_printed TEXT NOT NULL,
  target_value REAL,
  rag TEXT NOT NULL ${oneOf('rag', ragStates)},
  arrow TEXT ${oneOf('arrow', arrows)},
  block TEXT NOT NULL REFERENCES blocks (id),
  ${pageColumns},
  UNIQUE (document, ordinal),
  ${pageCheck}
) STRICT;

CREATE TABLE readings (
  row TEXT NOT NULL REFERENCES indicator_rows (id),
  ordinal INTEGER NOT NULL,
  month TEXT NOT NULL,
  printed TEXT NOT NULL,
  value REAL,
  note TEXT,
  PRIMARY KEY (row, ordinal),
  UNIQUE (row, month)
) STRICT;

CREATE TABLE comparators (
  row TEXT NOT NULL REFERENCES indicator_rows (id),
  who TEXT NOT NULL ${oneOf('who', comparatorNames)},
  year TEXT NOT NULL,
  printed TEXT NOT NULL,
  value REAL,
  PRIMARY KEY (row, who)
) STRICT;

CREATE TABLE acronyms (
  document TEXT NOT NULL REFERENCES documents (id),
  ordinal INTEGER NOT NULL,
  acronym TEXT NOT NULL,
  expansion TEXT NOT NULL,
  line INTEGER NOT NULL,
  PRIMARY KEY (document, ordinal)
) STRICT;

CREATE TABLE terms (
  document TEXT NOT NULL REFERENCES documents (id),
  ordinal INTEGER NOT NULL,
  term TEXT NOT NULL,
  definition TEXT NOT NULL,
  paragraphs TEXT NOT NULL CHECK (json_valid(paragraphs)),
  line INTEGER NOT NULL,
  PRIMARY KEY (document, ordinal)
) STRICT;

CREATE TABLE monitoring_rows (
  id TEXT NOT NULL PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id),
  ordinal INTEGER NOT NULL,
  date TEXT NOT NULL,
  title TEXT NOT NULL,
  number INTEGER NOT NULL,
  action_proposed TEXT NOT NULL,
  action_taken TEXT NOT NULL,
  status TEXT NOT NULL,
  missing_charts TEXT NOT NULL CHECK (json_valid(missing_charts)),
  line_from INTEGER NOT NULL,
  line_to INTEGER NOT NULL,
  ${pageColumns},
  UNIQUE (document, ordinal),
  CHECK (line_from BETWEEN 1 AND line_to),
  ${pageCheck}
) STRICT;

CREATE TABLE records (
  kind TEXT NOT NULL ${oneOf('kind', recordKinds)},
  document TEXT NOT NULL REFERENCES documents (id),
  ordinal INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (kind, document, ordinal)
) STRICT;

CREATE TABLE search_entries (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL ${oneOf('kind', searchKinds)},
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  document TEXT NOT NULL REFERENCES documents (id),
  line_from INTEGER NOT NULL,
  line_to INTEGER NOT NULL,
  case_example INTEGER NOT NULL CHECK (case_example IN (0, 1)),
  ${pageColumns},
  UNIQUE (kind, id),
  CHECK (line_from BETWEEN 1 AND line_to),
  ${pageCheck}
) STRICT;

CREATE VIRTUAL TABLE search_text USING fts4 (text, tokenize=unicode61 "remove_diacritics=2");

CREATE TABLE checks (
  ordinal INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  checked INTEGER NOT NULL,
  passed INTEGER NOT NULL CHECK (passed BETWEEN 0 AND checked),
  detail TEXT NOT NULL
) STRICT;

CREATE TABLE notes (
  ordinal INTEGER NOT NULL PRIMARY KEY,
  severity TEXT NOT NULL ${oneOf('severity', severities)},
  file TEXT NOT NULL,
  line INTEGER NOT NULL,
  message TEXT NOT NULL
) STRICT;
`;
