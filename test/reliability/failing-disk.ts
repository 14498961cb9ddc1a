import type { FileOperations, NewFile } from '#electron/services/workspace/file-operations.ts';

/** How a call goes wrong: a refusal by its system name, or a write that takes half of what it is given, or nothing. */
export type Fault = 'half a write' | 'no write' | (string & {});

/** A disk whose calls are counted and can be made to fail. */
export interface FailingDisk {
  readonly files: FileOperations;
  calls(): number;
  /** From now on nothing fails. */
  heal(): void;
}

/** Passes every call on, but lets the nth one fail, or the nth and all after it. */
export function makeFailingDisk(
  disk: FileOperations,
  fault: { readonly call: number; readonly fault: Fault; readonly forGood: boolean } | null,
): FailingDisk {
  let calls = 0;
  let healed = false;

  function due(): Fault | null {
    calls += 1;
    if (healed || !fault) return null;
    return calls === fault.call || (fault.forGood && calls > fault.call) ? fault.fault : null;
  }

  async function pass<T>(run: () => Promise<T>): Promise<T> {
    const now = due();
    if (now && now !== 'half a write' && now !== 'no write') {
      throw Object.assign(new Error(now), { code: now });
    }
    return run();
  }

  async function write(file: NewFile, bytes: Uint8Array, from: number): Promise<number> {
    const now = due();
    if (now === 'no write') return 0;
    if (now === 'half a write') {
      const half = from + Math.ceil((bytes.byteLength - from) / 2);
      return file.write(bytes.subarray(0, half), from);
    }
    if (now) throw Object.assign(new Error(now), { code: now });
    return file.write(bytes, from);
  }

  return {
    calls: () => calls,
    heal: () => {
      healed = true;
    },
    files: {
      makeDirectory: (directory) => pass(() => disk.makeDirectory(directory)),
      list: (directory) => pass(() => disk.list(directory)),
      create: (name) =>
        pass(async () => {
          const file = await disk.create(name);
          return {
            write: (bytes, from) => write(file, bytes, from),
            size: () => pass(() => file.size()),
            sync: () => pass(() => file.sync()),
            close: () => pass(() => file.close()),
          };
        }),
      read: (file) => pass(() => disk.read(file)),
      modifiedAt: (file) => pass(() => disk.modifiedAt(file)),
      rename: (from, to) => pass(() => disk.rename(from, to)),
      remove: (file) => pass(() => disk.remove(file)),
      syncDirectory: (directory) => pass(() => disk.syncDirectory(directory)),
    },
  };
}
