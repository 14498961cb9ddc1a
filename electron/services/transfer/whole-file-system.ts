import fs from 'node:fs/promises';

/** A file being written. */
export interface OpenFile {
  /** Writes some of the bytes and says how many went out, which may be fewer than asked for. */
  write(bytes: Uint8Array, offset: number): Promise<number>;
  /** The file's length in bytes. */
  size(): Promise<number>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The few things a whole write asks of the disk, so that tests can make any one of them fail. */
export interface WholeFileSystem {
  /** Opens a file that must not be there yet. */
  create(path: string): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  syncFolder(path: string): Promise<void>;
}

/** The disk itself. */
export const disk: WholeFileSystem = {
  async create(path) {
    const file = await fs.open(path, 'wx');
    return {
      async write(bytes, offset) {
        return (await file.write(bytes, offset)).bytesWritten;
      },
      async size() {
        return (await file.stat()).size;
      },
      sync: () => file.sync(),
      close: () => file.close(),
    };
  },
  rename: (from, to) => fs.rename(from, to),
  remove: (path) => fs.unlink(path),
  async syncFolder(path) {
    // Windows opens no folder for this and keeps the rename by itself.
    if (process.platform === 'win32') return;
    const folder = await fs.open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
};
