import fs from 'node:fs';
import path from 'node:path';

function writeWhole(file: string, bytes: Uint8Array): void {
  const handle = fs.openSync(file, 'wx');
  try {
    fs.writeFileSync(handle, bytes);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/**
 * Puts new files in the place of old ones: each is written whole and flushed under another name beside it, and only when
 * all are is any renamed, in the order given. On failure it throws, and the old files stay as they were.
 */
export function replaceFiles(
  files: readonly { readonly file: string; readonly bytes: Uint8Array }[],
): void {
  const waiting = files.map(({ file, bytes }) => ({
    file,
    bytes,
    beside: `${file}.new-${process.pid}`,
  }));
  try {
    for (const { file, bytes, beside } of waiting) {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.rmSync(beside, { force: true });
      writeWhole(beside, bytes);
    }
    for (const { file, beside } of waiting) fs.renameSync(beside, file);
  } finally {
    for (const { beside } of waiting) fs.rmSync(beside, { force: true });
  }
}
