import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  parseAimingHigherDocument,
  type AimingHigherDocument,
} from '#shared/parse/aiming-higher/parse-aiming-higher-document.ts';
import {
  parseAimingHigher,
  type AimingHigher,
} from '#shared/parse/aiming-higher/parse-aiming-higher.ts';
import { packBands, packFile, packLines, packText, sha256Hex } from '../agenda-pack.ts';

const seeds = path.join(import.meta.dirname, '../../../seeds');

interface CaseExamples {
  readonly documents: Readonly<Record<string, readonly number[]>>;
}

// The file's shape is checked where it is loaded; a test that reads it wrongly fails at once.
const { documents: caseExamples } = JSON.parse(
  readFileSync(path.join(seeds, 'curated/case-examples.json'), 'utf8'),
) as CaseExamples;

/** The presentation as its own document, as bundled. */
export const presentationFile = '004_3b5f388bb0af71de.txt';
export const presentationText = readFileSync(
  path.join(seeds, 'documents', presentationFile),
  'utf8',
);
export const presentationLines: readonly string[] = presentationText.split('\n');

/** Reads a text as the pack that prints the presentation. */
export function parsePackPresentation(text: string): AimingHigher {
  return parseAimingHigher({
    document: 'pack-2025-01-30',
    file: packFile,
    text,
    pageBands: packBands,
    caseExampleLines: caseExamples[packFile] ?? [],
  });
}

/** Reads the pack with the lines from one to another (1-based, both included) changed. */
export function parsePackPresentationWith(
  from: number,
  to: number,
  change: (raw: string) => string,
): AimingHigher {
  return parsePackPresentation(
    packLines
      .map((raw, index) => (index >= from - 1 && index <= to - 1 ? change(raw) : raw))
      .join('\n'),
  );
}

/** Reads a text as the presentation's own document. */
export function parsePresentation(text: string): AimingHigherDocument {
  return parseAimingHigherDocument({
    document: 'aiming-higher-2025',
    file: presentationFile,
    text,
    caseExampleLines: caseExamples[presentationFile] ?? [],
    sha256Hex,
  });
}

/** The presentation in the pack and in its own document, each read once. */
export const inPack = parsePackPresentation(packText);
export const own = parsePresentation(presentationText);
