import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  parsePackNarrative,
  type PackNarrative,
} from '#shared/parse/pack-narrative/parse-pack-narrative.ts';
import { packBands, packFile, packLines, packText } from '../agenda-pack.ts';

const curated = path.join(import.meta.dirname, '../../../seeds/curated');

interface CaseExamples {
  readonly documents: Readonly<Record<string, readonly number[]>>;
}

// The file's shape is checked where it is loaded; a test that reads it wrongly fails at once.
const caseExamples = JSON.parse(
  readFileSync(path.join(curated, 'case-examples.json'), 'utf8'),
) as CaseExamples;

/** Lines of the pack that describe or quote a child or family. */
export const caseExampleLines: readonly number[] = caseExamples.documents[packFile] ?? [];

/** Reads a text as the pack. */
export function parseNarrative(text: string): PackNarrative {
  const document = 'pack-2025-01-30';
  return parsePackNarrative({
    document,
    file: packFile,
    text,
    pageBands: packBands,
    caseExampleLines,
  });
}

/** Reads the pack with one of its lines (1-based) changed. */
export function parseNarrativeWith(line: number, change: (raw: string) => string): PackNarrative {
  return parseNarrative(
    packLines.map((raw, index) => (index === line - 1 ? change(raw) : raw)).join('\n'),
  );
}

/** What stops a build: problems, notes left out, as "line: message". */
export function stopsOf(read: PackNarrative): readonly string[] {
  return read.problems
    .filter(({ severity }) => severity === 'problem')
    .map(({ line, message }) => `${line}: ${message}`);
}

/** The narrative of the pack of 30 January 2025, read once. */
export const narrative = parseNarrative(packText);

/** Oddities kept as printed, as "line: message". */
export function packNarrativeNotes(read: PackNarrative): readonly string[] {
  return read.problems
    .filter(({ severity }) => severity === 'note')
    .map(({ line, message }) => `${line}: ${message}`);
}
