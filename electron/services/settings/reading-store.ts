import { z } from 'zod';
import { openPreferenceFile } from './preference-file.ts';

/** What is remembered of one paper as it stands on disk; `read` by the ordinals of its blocks. */
export interface KeptReading {
  readonly place: string | null;
  readonly bookmarks: readonly string[];
  readonly read: ReadonlySet<number>;
}

/** What this computer remembers of reading: kept beside the preferences, never exported, shared or backed up. */
export interface ReadingStore {
  /** `sha256` is the paper's: what was read of other text under the same name is not taken over. */
  get(paper: { readonly id: string; readonly sha256: string }): KeptReading;
  set(paper: { readonly id: string; readonly sha256: string }, reading: KeptReading): void;
}

/** A dozen packs of 12,000 blocks stay far below it. */
const largestFile = 1024 * 1024;

/** No paper has more blocks; a larger ordinal is a damaged file. */
const mostBlocks = 200_000;

const saved = z.object({
  sha256: z.string().catch(''),
  place: z.string().max(200).nullable().catch(null),
  bookmarks: z.array(z.string().max(200)).max(500).catch([]),
  /** One bit a block, the lowest first, as base64. */
  read: z
    .string()
    .max(mostBlocks / 4)
    .catch(''),
});

function toBits(read: ReadonlySet<number>): string {
  const bytes = new Uint8Array(Math.floor(Math.max(-1, ...read) / 8) + 1);
  for (const ordinal of read) {
    const byte = Math.floor(ordinal / 8);
    bytes[byte] = (bytes[byte] ?? 0) | (1 << (ordinal % 8));
  }
  return Buffer.from(bytes).toString('base64');
}

function fromBits(text: string): Set<number> {
  const read = new Set<number>();
  Buffer.from(text, 'base64').forEach((byte, index) => {
    for (let bit = 0; bit < 8; bit += 1) if (byte & (1 << bit)) read.add(index * 8 + bit);
  });
  return read;
}

/** Opens what was remembered in a folder (absolute path); nothing where there is none that can be read. */
export function openReading(directory: string, note: (what: string) => void): ReadingStore {
  const file = openPreferenceFile({ directory, name: 'reading', largest: largestFile, note });
  const known = new Map<string, KeptReading>();
  return {
    get({ id, sha256 }) {
      const held = known.get(id);
      if (held) return held;
      const kept = saved.parse(file.read(id));
      const reading: KeptReading = {
        place: kept.place,
        bookmarks: kept.bookmarks,
        read: kept.sha256 === sha256 ? fromBits(kept.read) : new Set(),
      };
      known.set(id, reading);
      return reading;
    },
    set({ id, sha256 }, reading) {
      known.set(id, reading);
      file.write(id, {
        sha256,
        place: reading.place,
        bookmarks: reading.bookmarks,
        read: toBits(reading.read),
      });
    },
  };
}
