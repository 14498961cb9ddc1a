import fs from 'node:fs';
import path from 'node:path';
import Store from 'electron-store';
import { z } from 'zod';

/** A small file of plain objects by key. Reading and writing never fail: what cannot be kept lives until the app closes. */
export interface PreferenceFile {
  /** An empty object where there is none, or none that can be read. */
  read(key: string): object;
  write(key: string, value: object): void;
}

function openStore(directory: string, name: string): Store {
  const store = new Store({
    cwd: directory,
    name,
    accessPropertiesByDotNotation: false,
    clearInvalidConfig: false,
    watch: false,
    configFileMode: 0o600,
  });
  // Reads the file now, so that a file that cannot be read is noticed here and not at a later call.
  void store.store;
  return store;
}

/** Why a file cannot be used; null when it can, or when there is none yet. `largest` in bytes. */
function findFault(file: string, largest: number): string | null {
  try {
    const facts = fs.statSync(file);
    if (!facts.isFile()) return 'not a file';
    if (facts.size > largest) return 'too large';
    const parsed: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    return z.record(z.string(), z.unknown()).safeParse(parsed).success ? null : 'not settings';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
      ? null
      : 'unreadable';
  }
}

/** Puts a file that cannot be used into `damaged/` beside it, under the first free number. Never deletes it. */
function setAside(directory: string, name: string): void {
  const damaged = path.join(directory, 'damaged');
  fs.mkdirSync(damaged, { recursive: true, mode: 0o700 });
  let number = 1;
  while (fs.existsSync(path.join(damaged, `${name}-${number}.json`))) number += 1;
  fs.renameSync(path.join(directory, `${name}.json`), path.join(damaged, `${name}-${number}.json`));
}

/**
 * Opens `<name>.json` in a folder (absolute path). A file that cannot be used, or is larger than any honest one would
 * be, is set aside and the reader's defaults hold. `note` is told in a few words, without the file's content.
 */
export function openPreferenceFile(options: {
  readonly directory: string;
  readonly name: string;
  /** Bytes. */
  readonly largest: number;
  readonly note: (what: string) => void;
}): PreferenceFile {
  const { directory, name, largest, note } = options;
  let store: Store | null = null;
  try {
    const fault = findFault(path.join(directory, `${name}.json`), largest);
    if (fault !== null) {
      note(`${name} set aside: ${fault}`);
      setAside(directory, name);
    }
    store = openStore(directory, name);
  } catch {
    note(`${name} cannot be kept: the defaults are used until the app closes`);
  }
  return {
    read(key) {
      try {
        const value = store?.get(key);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
      } catch {
        return {};
      }
    },
    write(key, value) {
      try {
        store?.set(key, value);
      } catch {
        note('a preference could not be written: it holds until the app closes');
      }
    },
  };
}
