import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PageBand } from '#shared/parse/page-of-line.ts';
import { parseAgendaPack, type AgendaPackRecords } from '#shared/parse/parse-agenda-pack.ts';

const seeds = path.join(import.meta.dirname, '../../seeds');

/** The agenda pack of 30 January 2025, as bundled. */
export const packFile = '002_dc7db85abef15d80.txt';
export const packText = readFileSync(path.join(seeds, 'documents', packFile), 'utf8');
export const packLines: readonly string[] = packText.split('\n');

interface Pages {
  readonly bands: readonly PageBand[];
}

// The file's shape is checked where it is loaded; a test that reads it wrongly fails at once.
const pages = JSON.parse(readFileSync(path.join(seeds, 'curated/pages.json'), 'utf8')) as Pages;
export const packBands: readonly PageBand[] = pages.bands;

export const sha256Hex = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Parses a text as the pack. */
export function parsePack(text: string): AgendaPackRecords {
  const document = 'pack-2025-01-30';
  return parseAgendaPack({ document, file: packFile, text, pageBands: packBands, sha256Hex });
}

/** Parses the pack with one of its lines (1-based) changed. */
export function parsePackWith(line: number, change: (raw: string) => string): AgendaPackRecords {
  return parsePack(
    packLines.map((raw, index) => (index === line - 1 ? change(raw) : raw)).join('\n'),
  );
}

/** What stops a build: problems, notes left out, as "line: message". */
export function problemsOf(records: AgendaPackRecords): readonly string[] {
  return records.problems
    .filter(({ severity }) => severity === 'problem')
    .map(({ line, message }) => `${line}: ${message}`);
}

/** The pack, parsed once. */
export const pack = parsePack(packText);
