import { beforeAll, describe, expect, test } from 'vitest';
import {
  loadSqlite,
  type SqliteEngine,
  type SqliteWriter,
} from '#electron/services/library/sqlite.ts';
import { readWasm } from './built-library.ts';

let engine: SqliteEngine;
beforeAll(async () => {
  engine = await loadSqlite(readWasm());
});

function children(): SqliteWriter {
  const database = engine.create();
  database.script('CREATE TABLE child (id INTEGER PRIMARY KEY, name TEXT, age REAL) STRICT;');
  database.run(
    'INSERT INTO child (id, name, age) VALUES (:id, :name, :age)',
    { ':id': 1, ':name': 'Ann', ':age': 3.5 },
    { ':id': 2, ':name': null, ':age': 7 },
  );
  return database;
}

describe('a question to the database', () => {
  test('gets its rows by column name, and null where there is no row', () => {
    const database = children();
    expect(database.all('SELECT id, name, age FROM child ORDER BY id')).toEqual([
      { id: 1, name: 'Ann', age: 3.5 },
      { id: 2, name: null, age: 7 },
    ]);
    expect(database.get('SELECT name FROM child WHERE id = :id', { ':id': 1 })).toEqual({
      name: 'Ann',
    });
    expect(database.get('SELECT name FROM child WHERE id = :id', { ':id': 9 })).toBeNull();
    expect(database.all('SELECT name FROM child WHERE id = :id', { ':id': 9 })).toEqual([]);
    database.close();
  });

  test('is refused when a value is left out, misnamed, without its mark, or no value at all', () => {
    const database = children();
    const sql = 'SELECT name FROM child WHERE id = :id';
    expect(() => database.all(sql)).toThrow('No value was given for :id');
    expect(() => database.all(sql, { id: 1 })).toThrow('No value was given for :id');
    expect(() => database.all(sql, { ':id': 1, id: 1 })).toThrow('lacks its mark');
    expect(() => database.all(sql, { ':id': 1, ':name': 'Ann' })).toThrow('has no place');
    for (const value of [undefined, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, true, {}]) {
      // What the types forbid and a mistake elsewhere may still bring.
      const parameters = { ':id': value } as unknown as Record<string, number>;
      expect(() => database.all(sql, parameters)).toThrow('cannot be stored');
    }
    database.close();
  });

  test('may hold a colon in quoted text, which names no value', () => {
    const database = children();
    const sql = `SELECT 'at 5:30 :name' AS words -- :comment\n FROM child /* :other */ WHERE id = :id`;
    expect(database.get(sql, { ':id': 1 })).toEqual({ words: 'at 5:30 :name' });
    database.close();
  });

  test('is refused when two of its columns share a name, since one would hide the other', () => {
    const database = children();
    expect(() => database.all('SELECT id, age AS id FROM child')).toThrow('share a name');
    database.close();
  });

  test('is refused when a second statement follows, which would be dropped in silence', () => {
    const database = children();
    expect(() => database.run('DELETE FROM child; DROP TABLE child')).toThrow('One statement');
    expect(database.all('SELECT id FROM child')).toHaveLength(2);
    database.close();
  });

  test('fails with an Error that says what is wrong, and leaves no statement behind', () => {
    const database = children();
    expect(() => database.all('SELECT nothing FROM child')).toThrow(Error);
    expect(() => database.all('SELEKT')).toThrow(/syntax error/);
    const twice = { ':id': 1, ':name': '', ':age': 0 };
    expect(() => database.run('INSERT INTO child VALUES (:id, :name, :age)', twice)).toThrow(
      /UNIQUE/,
    );
    // A statement stopped before its last row would keep the table locked if it were not freed.
    expect(database.get('SELECT id FROM child')).toEqual({ id: 1 });
    database.script('DROP TABLE child;');
    database.close();
    expect(() => database.all('SELECT 1 AS one')).toThrow(Error);
  });
});

describe('a database opened to be read', () => {
  test('answers, and refuses every way of writing', () => {
    const made = children();
    const database = engine.openToRead(made.image());
    made.close();
    expect(database.all('SELECT id FROM child')).toHaveLength(2);
    for (const sql of [
      'DELETE FROM child',
      `UPDATE child SET name = 'Eve'`,
      `INSERT INTO child (id) VALUES (3)`,
      'CREATE TABLE another (id INTEGER)',
      'DROP TABLE child',
      'PRAGMA user_version = 9',
    ]) {
      expect(() => database.all(sql), sql).toThrow(/readonly/);
    }
    expect(database.all('SELECT id FROM child')).toHaveLength(2);
    database.close();
  });

  test('leaves the bytes it was opened from as they were', () => {
    const made = children();
    const image = made.image();
    made.close();
    const before = [...image];
    const database = engine.openToRead(image);
    database.all('SELECT id FROM child');
    database.close();
    expect([...image]).toEqual(before);
  });

  test('is refused when the bytes are no database', () => {
    const junk = new TextEncoder().encode('These are words. '.repeat(400));
    expect(() => engine.openToRead(junk)).toThrow(/not a database/);
  });
});
