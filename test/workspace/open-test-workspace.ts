import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { OpenWorkspaceOptions } from '#electron/services/workspace/open-workspace.ts';
import { openWorkspace } from '#electron/services/workspace/open-workspace.ts';
import type {
  NewEvidence,
  QuestionFields,
  Workspace,
} from '#electron/services/workspace/workspace.ts';
import type { Result } from '#shared/lib/result.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** SQLite's WebAssembly file, as the app is given it. */
export const wasm: Uint8Array = fs.readFileSync(
  path.join(root, 'node_modules/sql.js/dist/sql-wasm.wasm'),
);

/** The evening the pack's meeting began. */
export const meetingEvening = Date.UTC(2025, 0, 30, 17, 30);

/** Ids that tell where they came from: "a-1", "a-2". */
export function countedIds(prefix: string): { next(): string } {
  let count = 0;
  return { next: () => `${prefix}-${(count += 1)}` };
}

/** Time that does not pass: waits end at once and what is put off runs only when asked for. */
export function stoppedTime() {
  const due: { readonly milliseconds: number; readonly run: () => void }[] = [];
  return {
    due,
    timing: {
      wait: () => Promise.resolve(),
      later: (milliseconds: number, run: () => void) => {
        const entry = { milliseconds, run };
        due.push(entry);
        return () => {
          const at = due.indexOf(entry);
          if (at >= 0) due.splice(at, 1);
        };
      },
    },
  };
}

/** An empty folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workspace-test-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let opened = 0;

/** Options that open a folder with ids and time of the test's own. */
export function optionsFor(
  directory: string,
  more: Partial<OpenWorkspaceOptions> = {},
): OpenWorkspaceOptions {
  opened += 1;
  return {
    directory,
    wasm,
    ids: countedIds(`w${opened}`),
    clock: { now: () => meetingEvening },
    timing: stoppedTime().timing,
    ...more,
  };
}

/** The value of something that must have succeeded. */
export function valueOf<T>(result: Result<T, { readonly message: string }>): T {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

/** The failure of something that must not have succeeded. */
export function failureOf<F>(result: Result<unknown, F>): F {
  if (result.ok) throw new Error(`It succeeded: ${JSON.stringify(result.value)}`);
  return result.failure;
}

/** Opens a folder, closing it when the test ends. */
export async function openForTest(
  directory: string,
  more: Partial<OpenWorkspaceOptions> = {},
): Promise<Workspace> {
  const workspace = valueOf(await openWorkspace(optionsFor(directory, more)));
  onTestFinished(() => workspace.close());
  return workspace;
}

/** A question under item 8, only on this computer, unless told otherwise. */
export function questionFields(
  wording: string,
  more: Partial<QuestionFields> = {},
): QuestionFields {
  return {
    wording,
    agendaItem: 8,
    addressee: '',
    visibility: 'only on this computer',
    ...more,
  };
}

/** The figure the whole way once starts from: supervision of children looked after, Dec-24. */
export const supervisionFigure: NewEvidence = {
  kind: 'figure',
  row: 'pack-2025-01-30/family-safeguarding/percentage-of-cla-who-had-their-supervision',
  indicatorName: 'Percentage of CLA who had their supervision and was within the timescale',
  tableTitle: 'Family Safeguarding',
  month: 'Dec-24',
  printed: '54%',
  targetPrinted: '95%',
  source: {
    document: 'pack-2025-01-30',
    documentTitle: 'Agenda pack, 30 January 2025',
    documentHash: 'f'.repeat(64),
    page: { kind: 'inferred', from: 63, to: 77, basis: 'counted from the agenda ranges' },
    lineFrom: 1100,
    lineTo: 1100,
  },
};

/** The files of generations in a folder, oldest first. */
export function generationFiles(directory: string): readonly string[] {
  return fs
    .readdirSync(directory)
    .filter((name) => /^user-\d+\.sqlite$/.test(name))
    .sort();
}
