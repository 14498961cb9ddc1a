import { failed, ok, type Result } from '#shared/lib/result.ts';
import { counted } from '#shared/lib/text.ts';
import type { Problem } from '#shared/model/problem.ts';
import { isTabbed, readLines } from '#shared/parse/read-lines.ts';

/** A file's text, and what is odd in the way it is written down. */
export interface DecodedText {
  /** As the bytes have it: a byte order mark and the line ends are still in it, so that it has the hash of the file. */
  readonly text: string;
  /** Notes, and a problem when there is nothing to read. */
  readonly remarks: readonly Problem[];
}

/** A byte that no text in UTF-8 has at its place. */
interface ForeignByte {
  /** 1-based. */
  readonly line: number;
  readonly byte: number;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** In UTF-8 neither of these bytes is ever part of another character, so the lines of a damaged file can be counted too. */
function countLineEnds(bytes: Uint8Array): number {
  let ends = 0;
  bytes.forEach((byte, index) => {
    if (byte === lineFeed) ends += 1;
    else if (byte === carriageReturn && bytes[index + 1] !== lineFeed) ends += 1;
  });
  return ends;
}

function findForeignByte(bytes: Uint8Array): ForeignByte | null {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  // A character of several bytes may be found wanting at a later one; the byte that is foreign is the first of them.
  let start = 0;
  try {
    for (let index = 0; index < bytes.length; index += 1) {
      const read = decoder.decode(bytes.subarray(index, index + 1), { stream: true });
      if (read !== '') start = index + 1;
    }
    decoder.decode();
    return null;
  } catch {
    return { line: countLineEnds(bytes.subarray(0, start)) + 1, byte: bytes[start] ?? 0 };
  }
}

/**
 * What Windows-1252 has at 0x80 to 0x9F, a space where it has nothing. Written out, since the decoder of that name that
 * Node brings gives control characters for these.
 */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** What a byte would stand for in the encoding that papers are most often saved in by mistake. */
function inWindows1252(byte: number): string {
  const letter =
    byte < 0xa0 ? windows1252.charAt(byte - 0x80).trim() : String.fromCharCode(byte).trim();
  return letter === '' ? '' : ` In Windows-1252 it would be “${letter}”.`;
}

/** How the lines of a text end, as far as it is not by line feeds alone. */
function noteLineEnds(text: string): readonly string[] {
  const pairs = text.match(/\r\n/g)?.length ?? 0;
  const lone = text.match(/\r(?!\n)/g)?.length ?? 0;
  const ends = [
    ...(pairs > 0 ? [`${counted(pairs, 'line')} with CR LF`] : []),
    ...(lone > 0 ? [`${counted(lone, 'line')} with a CR alone`] : []),
  ];
  if (ends.length === 0) return [];
  return [`This paper ends ${ends.join(' and ')}; they are read as any other line ends.`];
}

/** Lines that hold the character which programs put in the place of one they could not read. */
function noteReplacements(file: string, text: string): readonly Problem[] {
  if (!text.includes('\uFFFD')) return [];
  return readLines(text).flatMap(({ raw: line, number }): readonly Problem[] => {
    if (!line.includes('\uFFFD')) return [];
    const message =
      'A character was lost before the paper came here: “\uFFFD” stands in its place.';
    return [{ severity: 'note', file, line: number, message }];
  });
}

/**
 * Tabs cut the rows of tables into cells, and a table has more than one row: a tab in a line that stands alone came there
 * by some other way, and its line is shown as a table of one row.
 */
function noteStrayTabs(file: string, text: string): readonly Problem[] {
  const lines = readLines(text);
  return lines.flatMap((line, index): readonly Problem[] => {
    const beside = [lines[index - 1], lines[index + 1]];
    if (!isTabbed(line) || beside.some((other) => other && isTabbed(other))) return [];
    const message = 'A tab stands in this line, and no row of a table stands before or after it.';
    return [{ severity: 'note', file, line: line.number, message }];
  });
}

/**
 * Reads bytes as UTF-8 and as nothing else; on a byte that is not, fails with its line. Nothing is put in the place of
 * what cannot be read: a figure or a name that lost a character would look like one that was printed so.
 */
export function decodePaper(file: string, bytes: Uint8Array): Result<DecodedText, Problem> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const { line, byte } = findForeignByte(bytes) ?? { line: 0, byte: 0 };
    const hex = byte.toString(16).toUpperCase().padStart(2, '0');
    const message = `This file is not text in UTF-8: the byte 0x${hex} stands here.${inWindows1252(byte)}`;
    return failed({ severity: 'problem', file, line, message });
  }
  const say = (severity: Problem['severity'], message: string): Problem => {
    return { severity, file, line: 0, message };
  };
  const marked = text.startsWith('\uFEFF');
  const empty = text.slice(marked ? 1 : 0).trim() === '';
  return ok({
    text,
    remarks: [
      ...(empty ? [say('problem', 'This paper is empty.')] : []),
      ...(marked
        ? [say('note', 'This paper begins with a byte order mark, which is not read as text.')]
        : []),
      ...noteLineEnds(text).map((message) => say('note', message)),
      ...noteReplacements(file, text),
      ...noteStrayTabs(file, text),
    ],
  });
}
