import type { NewFile } from './file-operations.ts';

function diskError(what: string): Error {
  return Object.assign(new Error(what), { code: 'EIO' });
}

async function writeAndSync(file: NewFile, bytes: Uint8Array): Promise<void> {
  for (let from = 0; from < bytes.byteLength;) {
    const written = await file.write(bytes, from);
    if (written <= 0) throw diskError('nothing was written');
    from += written;
  }
  const size = await file.size();
  if (size !== bytes.byteLength) throw diskError(`${size} of ${bytes.byteLength} bytes`);
  await file.sync();
}

/**
 * Writes a new file until every byte is on the disk, and closes it. Rejects with the first refusal: a write that takes
 * fewer bytes than it is given goes on, and after a failed sync the descriptor is not used again.
 */
export async function writeWhole(file: NewFile, bytes: Uint8Array): Promise<void> {
  try {
    await writeAndSync(file, bytes);
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
}
