/** The eight bytes every PNG file begins with (PNG specification, section 5.2). */
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** Whether bytes are a PNG picture by their beginning, so that nothing else is saved under that name. */
export function isPng(bytes: Uint8Array): boolean {
  return bytes.length > signature.length && signature.every((byte, at) => bytes[at] === byte);
}
