import { strFromU8, unzipSync } from 'fflate';
import type { ExportKind } from '#shared/model/export.ts';

/** Everything in an export that could be read: its own bytes, and those of what is packed in it. */
export function textInFile(bytes: Uint8Array, kind: ExportKind): string {
  const packed = /(?:docx|xlsx)$/.test(kind) ? Object.entries(unzipSync(bytes)) : [];
  return [strFromU8(bytes), ...packed.map(([name, data]) => `${name}\n${strFromU8(data)}`)].join(
    '\n',
  );
}
