import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
/** Among the packages, so that what is not bundled is found from there. */
const built = path.join(root, 'node_modules/.cache/workspace-child');

/** Builds the copy into one file, once: starting it from its sources takes several times as long. */
export async function buildCopy(): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: path.join(import.meta.dirname, 'workspace-child.ts'),
      outDir: built,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
    },
  });
}

/** A copy started in a process of its own. */
export interface Copy {
  readonly process: ChildProcess;
  /** What it printed, line by line, once it has ended. */
  readonly lines: Promise<readonly string[]>;
  /** Resolves when a line that begins so was printed; rejects when it ended without. */
  printed(beginning: string): Promise<void>;
}

/** Starts a copy; see workspace-child.ts for what it prints. */
export function startCopy(options: {
  readonly folder: string;
  readonly count: number;
  readonly words?: string;
  readonly lock?: boolean;
  /** A file-size limit in blocks of 512 or 1,024 bytes, as the shell's `ulimit -f` counts. */
  readonly fileBlocks?: number;
  readonly userId?: number;
}): Copy {
  const { folder, count, words = 'question', lock = true, fileBlocks, userId } = options;
  const command = [
    process.execPath,
    path.join(built, 'workspace-child.js'),
    folder,
    String(count),
    words,
    lock ? 'lock' : 'no lock',
  ];
  const [program = '', ...rest] =
    fileBlocks === undefined
      ? command
      : [
          '/bin/bash',
          '-c',
          'ulimit -f "$1"; shift; exec "$@"',
          'limited',
          String(fileBlocks),
          ...command,
        ];
  const child = spawn(program, rest, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(userId === undefined ? {} : { uid: userId, gid: userId }),
  });
  let text = '';
  let complaint = '';
  let waiting: { readonly beginning: string; readonly resolve: () => void } | null = null;
  const look = () => {
    if (waiting && text.split('\n').some((line) => line.startsWith(waiting?.beginning ?? ''))) {
      waiting.resolve();
    }
  };
  child.stdout?.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    look();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const lines = new Promise<readonly string[]>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      // A process that was killed may have been stopped in the middle of a line.
      const whole = text.slice(0, text.lastIndexOf('\n') + 1);
      if (complaint === '') resolve(whole.split('\n').filter((line) => line !== ''));
      else reject(new Error(complaint));
    });
  });
  return {
    process: child,
    lines,
    printed: (beginning) =>
      Promise.race([
        new Promise<void>((resolve) => {
          waiting = { beginning, resolve };
          look();
        }),
        lines.then((all) => {
          if (!all.some((line) => line.startsWith(beginning))) {
            throw new Error(`It ended without “${beginning}”: ${all.join(' | ')}`);
          }
        }),
      ]),
  };
}

/** The wordings a copy acknowledged. */
export function writtenIn(lines: readonly string[]): readonly string[] {
  return lines
    .filter((line) => line.startsWith('written '))
    .map((line) => line.slice('written '.length));
}
