import { createHash } from 'node:crypto';
import { assert } from '#shared/lib/assert.ts';

/** Says that a file is one of ours; sixteen bytes that never change. */
const magic = Buffer.from('CriticalFriend\u001a\n', 'latin1');
/** Magic 16 ‖ generation u64 ‖ image length u64 ‖ SHA-256 over image, generation and length; big-endian. */
const footerLength = 64;

function numbersOf(generation: number, length: number): Buffer {
  const numbers = Buffer.alloc(16);
  numbers.writeBigUInt64BE(BigInt(generation), 0);
  numbers.writeBigUInt64BE(BigInt(length), 8);
  return numbers;
}

function digest(image: Uint8Array, numbers: Uint8Array): Buffer {
  return createHash('sha256').update(image).update(numbers).digest();
}

/**
 * An SQLite image with the footer that lets a torn, stale or altered file be told from a whole one. SQLite reads the
 * size from its own header, so stock tools still open the file.
 */
export function sealImage(image: Uint8Array, generation: number): Uint8Array {
  assert(Number.isSafeInteger(generation) && generation > 0, 'a generation is a number from 1 on');
  const numbers = numbersOf(generation, image.byteLength);
  return Buffer.concat([image, magic, numbers, digest(image, numbers)]);
}

/** The image in a sealed file; null unless every byte is as it was sealed and it is the generation expected. */
export function unsealImage(bytes: Uint8Array, generation: number): Uint8Array | null {
  const length = bytes.byteLength - footerLength;
  if (length <= 0) return null;
  const image = bytes.subarray(0, length);
  const footer = Buffer.from(bytes.subarray(length));
  const numbers = numbersOf(generation, length);
  const whole =
    footer.subarray(0, 16).equals(magic) &&
    footer.subarray(16, 32).equals(numbers) &&
    footer.subarray(32).equals(digest(image, numbers));
  return whole ? image : null;
}
