/** Says in the file's header that it is one of our workspaces ("CFws"); never changes. */
export const workspaceApplicationId = 0x43_46_77_73;

/**
 * The steps from nothing to the present schema; step n makes version n (`user_version`). A step that was released is
 * never altered: a change to the schema is a new step.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    // "author" and "device": the random ids of the person and of this copy; "savedAt": ISO instant of this file.
    `CREATE TABLE meta (
      name TEXT PRIMARY KEY NOT NULL,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    // Everything anybody did, for good. `value` is a JSON scalar, `basis` a JSON list of change ids.
    `CREATE TABLE change (
      id TEXT PRIMARY KEY NOT NULL,
      at TEXT NOT NULL,
      author TEXT NOT NULL,
      device TEXT NOT NULL,
      record TEXT NOT NULL,
      kind TEXT NOT NULL,
      field TEXT NOT NULL,
      value TEXT NOT NULL CHECK (json_valid(value) AND json_type(value) NOT IN ('array', 'object')),
      basis TEXT NOT NULL CHECK (json_valid(basis) AND json_type(basis) = 'array')
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX change_by_record ON change (record)',
    `CREATE TRIGGER change_is_never_altered BEFORE UPDATE ON change
      BEGIN SELECT RAISE(ABORT, 'a change is never altered'); END`,
    `CREATE TRIGGER change_is_never_removed BEFORE DELETE ON change
      BEGIN SELECT RAISE(ABORT, 'a change is never removed'); END`,
    // Derived from the changes in the transaction that adds them.
    `CREATE TABLE record (
      id TEXT PRIMARY KEY NOT NULL,
      kind TEXT NOT NULL,
      author TEXT NOT NULL,
      created_at TEXT NOT NULL,
      changed_at TEXT NOT NULL,
      deleted INTEGER NOT NULL CHECK (deleted IN (0, 1))
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX record_by_kind ON record (kind)',
    // The changes whose value stands: one a field, shown, and any that is concurrent with it.
    `CREATE TABLE standing_change (
      record TEXT NOT NULL REFERENCES record (id),
      field TEXT NOT NULL,
      change TEXT NOT NULL REFERENCES change (id),
      shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
      PRIMARY KEY (record, field, change)
    ) STRICT, WITHOUT ROWID`,
    // Typing that is no record yet; never part of what leaves.
    `CREATE TABLE draft (
      key TEXT PRIMARY KEY NOT NULL,
      text TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
  ],
];

/** The schema this version writes. */
export const latestVersion = migrations.length;
