import type { Comparators, IndicatorRow, Reading } from '#shared/model/indicator.ts';
import { text, word } from '../read-column.ts';
import { toComparatorValue, toIndicatorRow, toReading } from '../rows.ts';
import type { SqliteReader } from '../sqlite.ts';
import { comparatorNames } from '../stored-words.ts';

function readingsByRow(database: SqliteReader): ReadonlyMap<string, readonly Reading[]> {
  const found = new Map<string, Reading[]>();
  const sql = 'SELECT row, month, printed, value, note FROM readings ORDER BY row, ordinal';
  for (const row of database.all(sql)) {
    const of = text(row, 'row');
    const readings = found.get(of) ?? [];
    readings.push(toReading(row));
    found.set(of, readings);
  }
  return found;
}

function comparatorsByRow(database: SqliteReader): ReadonlyMap<string, Comparators> {
  const none: Comparators = {
    southampton: null,
    statisticalNeighbours: null,
    southEast: null,
    england: null,
  };
  const found = new Map<string, Comparators>();
  for (const row of database.all('SELECT row, who, year, printed, value FROM comparators')) {
    const of = text(row, 'row');
    const who = word(row, 'who', comparatorNames);
    found.set(of, { ...(found.get(of) ?? none), [who]: toComparatorValue(row) });
  }
  return found;
}

/** Every printed row of the performance tables, in the order of the paper. */
export function listIndicatorRows(database: SqliteReader): readonly IndicatorRow[] {
  const readings = readingsByRow(database);
  const comparators = comparatorsByRow(database);
  const sql = `
    SELECT indicator_rows.*, indicators.aim, indicators.aim_source, indicators.aim_evidence, indicators.nature
    FROM indicator_rows JOIN indicators ON indicators.id = indicator_rows.indicator
    ORDER BY indicator_rows.document, indicator_rows.ordinal`;
  return database.all(sql).map((row) => {
    const id = text(row, 'id');
    return toIndicatorRow(row, {
      readings: readings.get(id) ?? [],
      comparators: comparators.get(id) ?? null,
    });
  });
}

/** The block that holds each row, by row id. */
export function listRowBlocks(database: SqliteReader): ReadonlyMap<string, string> {
  const rows = database.all('SELECT id, block FROM indicator_rows ORDER BY document, ordinal');
  return new Map(rows.map((row) => [text(row, 'id'), text(row, 'block')]));
}
