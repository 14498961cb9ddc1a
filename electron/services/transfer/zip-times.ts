import { assert } from '#shared/lib/assert.ts';

const endOfCentralDirectory = 0x06054b50;
const centralHeader = 0x02014b50;
const localHeader = 0x04034b50;

/** Midnight on 1 January 1980, the earliest time a ZIP file can hold: time 0, then the date as DOS wrote it. */
const earliest = 0x0021_0000;

/**
 * Sets the time of every entry of a ZIP file to the earliest there is, in place, so that the same content gives the
 * same bytes and a document does not tell when it was made. Offsets are those of PKWARE's APPNOTE 6.3, 4.3.7, 4.3.12
 * and 4.3.16; for our own archives only: no comment at the end and no ZIP64.
 */
export function fixZipTimes(zip: Uint8Array): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  assert(end >= 0 && view.getUint32(end, true) === endOfCentralDirectory, 'not a plain ZIP file');
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry += 1) {
    assert(view.getUint32(at, true) === centralHeader, 'the ZIP directory is out of step');
    const local = view.getUint32(at + 42, true);
    assert(view.getUint32(local, true) === localHeader, 'a ZIP entry is not where it should be');
    view.setUint32(at + 12, earliest, true);
    view.setUint32(local + 10, earliest, true);
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
}
