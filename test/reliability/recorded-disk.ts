import path from 'node:path';
import type { FileOperations } from '#electron/services/workspace/file-operations.ts';

/** What a disk was asked to do, as far as it decides what a power cut leaves. */
type Entry =
  | { readonly kind: 'name'; readonly file: string; readonly inode: number }
  | { readonly kind: 'unname'; readonly file: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | { readonly kind: 'write'; readonly inode: number; readonly content: Uint8Array }
  | { readonly kind: 'sync'; readonly inode: number }
  | { readonly kind: 'sync directory'; readonly directory: string }
  | { readonly kind: 'mark'; readonly text: string };

/** Files by path, as a disk holds them. */
export type DiskContent = ReadonlyMap<string, Uint8Array>;

/** A disk in memory that remembers what it was asked, so that every power cut can be tried. */
export interface RecordedDisk {
  readonly files: FileOperations;
  /** What the disk shows while the power is on. */
  content(): DiskContent;
  /** Puts a mark where something was acknowledged. */
  mark(text: string): void;
  /** Everything a power cut could leave after each thing the disk was asked, with the marks made before it. */
  afterPowerCuts(): readonly { readonly content: DiskContent; readonly marks: readonly string[] }[];
}

function refusal(code: string, what: string): Error {
  return Object.assign(new Error(`${code}: ${what}`), { code });
}

const nothing = new Uint8Array();
/** What may stand in a file whose bytes were never synced. */
const fates = ['old', 'new', 'half', 'zeros'] as const;

function fateOf(fate: (typeof fates)[number], old: Uint8Array, now: Uint8Array): Uint8Array {
  switch (fate) {
    case 'old':
      return old;
    case 'new':
      return now;
    case 'half':
      return now.subarray(0, Math.floor(now.byteLength / 2));
    case 'zeros':
      return new Uint8Array(now.byteLength);
  }
}

function directoryOf(entry: Entry): string | null {
  if (entry.kind === 'name' || entry.kind === 'unname') return path.dirname(entry.file);
  return entry.kind === 'rename' ? path.dirname(entry.from) : null;
}

/** The names that stand when the last `lost` unsynced changes of names never reached the disk. */
function namesAfter(
  log: readonly Entry[],
  lost: number,
  start: ReadonlyMap<string, number>,
): Map<string, number> {
  const synced = new Map<string, number>();
  log.forEach((entry, at) => {
    if (entry.kind === 'sync directory') synced.set(entry.directory, at);
  });
  const isUnsynced = (entry: Entry, at: number) => {
    const directory = directoryOf(entry);
    return directory !== null && at > (synced.get(directory) ?? -1);
  };
  const unsynced = log.flatMap((entry, at) => (isUnsynced(entry, at) ? [at] : []));
  const gone = new Set(lost === 0 ? [] : unsynced.slice(-lost));
  const names = new Map(start);
  log.forEach((entry, at) => {
    if (gone.has(at)) return;
    if (entry.kind === 'name') names.set(entry.file, entry.inode);
    if (entry.kind === 'unname') names.delete(entry.file);
    if (entry.kind === 'rename') {
      const inode = names.get(entry.from);
      if (inode === undefined) return;
      names.delete(entry.from);
      names.set(entry.to, inode);
    }
  });
  return names;
}

function unsyncedNames(log: readonly Entry[]): number {
  let count = 0;
  const seen = new Set<string>();
  for (const entry of log.toReversed()) {
    if (entry.kind === 'sync directory') seen.add(entry.directory);
    const directory = directoryOf(entry);
    if (directory !== null && !seen.has(directory)) count += 1;
  }
  return count;
}

/** Makes a disk; the flags leave out a kind of sync, to show that the tests would notice. */
export function makeRecordedDisk(
  start: DiskContent = new Map(),
  without: { readonly fileSync?: boolean; readonly directorySync?: boolean } = {},
): RecordedDisk {
  const log: Entry[] = [];
  const contents = new Map<number, Uint8Array>();
  const names = new Map<string, number>();
  const directories = new Set<string>(['/']);
  let inodes = 0;

  function addDirectory(directory: string): void {
    for (let at = directory; !directories.has(at); at = path.dirname(at)) directories.add(at);
  }
  for (const [file, content] of start) {
    inodes += 1;
    names.set(file, inodes);
    contents.set(inodes, content);
    addDirectory(path.dirname(file));
  }
  const startNames = new Map(names);
  const startContents = new Map(contents);

  function inodeOf(file: string): number {
    const inode = names.get(file);
    if (inode === undefined) throw refusal('ENOENT', file);
    return inode;
  }

  const files: FileOperations = {
    makeDirectory: async (directory) => addDirectory(directory),
    list: async (directory) => {
      if (!directories.has(directory)) throw refusal('ENOENT', directory);
      return [...names.keys(), ...directories]
        .filter((file) => file !== '/' && path.dirname(file) === directory)
        .map((file) => path.basename(file));
    },
    create: async (file) => {
      if (!directories.has(path.dirname(file))) throw refusal('ENOENT', file);
      if (names.has(file)) throw refusal('EEXIST', file);
      inodes += 1;
      const inode = inodes;
      names.set(file, inode);
      contents.set(inode, nothing);
      log.push({ kind: 'name', file, inode });
      return {
        write: async (bytes, from) => {
          // Some bytes at a time, so that a cut can fall inside a file.
          const written = bytes.subarray(from, from + 10_000);
          const content = Buffer.concat([contents.get(inode) ?? nothing, written]);
          contents.set(inode, content);
          log.push({ kind: 'write', inode, content });
          return written.byteLength;
        },
        size: async () => contents.get(inode)?.byteLength ?? 0,
        sync: async () => {
          if (!without.fileSync) log.push({ kind: 'sync', inode });
        },
        close: async () => undefined,
      };
    },
    read: async (file) => contents.get(inodeOf(file)) ?? nothing,
    modifiedAt: async (file) => {
      inodeOf(file);
      return 0;
    },
    rename: async (from, to) => {
      const inode = inodeOf(from);
      names.delete(from);
      names.set(to, inode);
      log.push({ kind: 'rename', from, to });
    },
    remove: async (file) => {
      inodeOf(file);
      names.delete(file);
      log.push({ kind: 'unname', file });
    },
    syncDirectory: async (directory) => {
      if (!without.directorySync) log.push({ kind: 'sync directory', directory });
    },
  };

  function contentWith(
    done: readonly Entry[],
    lost: number,
    fate: (typeof fates)[number],
  ): DiskContent {
    const now = new Map(startContents);
    const synced = new Map(startContents);
    for (const entry of done) {
      if (entry.kind === 'write') now.set(entry.inode, entry.content);
      if (entry.kind === 'sync') synced.set(entry.inode, now.get(entry.inode) ?? nothing);
    }
    const left = new Map<string, Uint8Array>();
    for (const [file, inode] of namesAfter(done, lost, startNames)) {
      const old = synced.get(inode) ?? nothing;
      const latest = now.get(inode) ?? nothing;
      left.set(file, old === latest ? latest : fateOf(fate, old, latest));
    }
    return left;
  }

  return {
    files,
    content: () =>
      new Map([...names].map(([file, inode]) => [file, contents.get(inode) ?? nothing])),
    mark: (text) => log.push({ kind: 'mark', text }),
    afterPowerCuts: () =>
      log.flatMap((_, at) => {
        const done = log.slice(0, at + 1);
        const marks = done.flatMap((entry) => (entry.kind === 'mark' ? [entry.text] : []));
        return Array.from({ length: unsyncedNames(done) + 1 }, (__, lost) =>
          fates.map((fate) => ({ content: contentWith(done, lost, fate), marks })),
        ).flat();
      }),
  };
}
