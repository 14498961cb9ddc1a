import { inOwnDirection } from '#shared/lib/text.ts';

/**
 * Text as it may leave the app: nothing that turns the direction of what follows it, no control characters but tab and line feed, no noncharacters (U+FFFE, U+FFFF and the
 * like, which XML 1.0 §2.2 forbids or discourages), every line end a line feed. Half of a surrogate pair, which no file
 * can hold, becomes U+FFFD so that it shows.
 */
export function plainText(text: string): string {
  return inOwnDirection(text)
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}/gu, '');
}
