import fs from 'node:fs/promises';

/** A file being written for the first time. */
export interface NewFile {
  /** Writes some or all of the bytes from an offset on and says how many; fewer than asked is not an error. */
  write(bytes: Uint8Array, from: number): Promise<number>;
  /** How many bytes the file system says it holds. */
  size(): Promise<number>;
  /** Resolves when its bytes are on the disk and not only on their way there. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Everything the workspace asks of a disk, so that the tests can record each call and let each one fail. Failures
 * reject with Node's errors and their `code`.
 */
export interface FileOperations {
  /** Makes a folder and those above it, for this person alone; one that is there is left as it is. */
  makeDirectory(directory: string): Promise<void>;
  /** The names in a folder. */
  list(directory: string): Promise<readonly string[]>;
  /** Makes a file that was not there, readable by this person alone; rejects with EEXIST when it was. */
  create(file: string): Promise<NewFile>;
  read(file: string): Promise<Uint8Array>;
  /** Milliseconds since 1970. */
  modifiedAt(file: string): Promise<number>;
  rename(from: string, to: string): Promise<void>;
  remove(file: string): Promise<void>;
  /** Resolves when the names in a folder are on the disk. Does nothing on Windows, which has no such call. */
  syncDirectory(directory: string): Promise<void>;
}

/** The disk itself. */
export const realFiles: FileOperations = {
  makeDirectory: async (directory) => {
    await fs.mkdir(directory, { recursive: true, mode: 0o700 });
  },
  list: (directory) => fs.readdir(directory),
  create: async (file) => {
    const handle = await fs.open(file, 'wx', 0o600);
    return {
      write: async (bytes, from) => (await handle.write(bytes, from)).bytesWritten,
      size: async () => (await handle.stat()).size,
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  read: (file) => fs.readFile(file),
  modifiedAt: async (file) => (await fs.stat(file)).mtimeMs,
  rename: (from, to) => fs.rename(from, to),
  remove: (file) => fs.unlink(file),
  syncDirectory: async (directory) => {
    if (process.platform === 'win32') return;
    const handle = await fs.open(directory, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};

/** The `code` of one of Node's errors ("ENOENT"); null for anything else that was thrown. */
export function errorCode(thrown: unknown): string | null {
  if (!(thrown instanceof Error) || !('code' in thrown)) return null;
  return typeof thrown.code === 'string' ? thrown.code : null;
}
