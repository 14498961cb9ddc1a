import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root, seedsDirectory, sha256 } from '#test/library/built-library.ts';

export const packFile = '002_dc7db85abef15d80.txt';

/** A folder for one test. */
export function makeFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-build-'));
}

/** A copy of the seeds that may be altered, and a place for what is built from it. */
export class SeedFolder {
  readonly directory = makeFolder();
  readonly seeds = path.join(this.directory, 'seeds');
  readonly out = path.join(this.directory, 'out', 'library.sqlite');

  constructor() {
    fs.cpSync(seedsDirectory, this.seeds, { recursive: true });
  }

  path(file: string): string {
    return path.join(this.seeds, file);
  }

  edit(file: string, change: (text: string) => string): void {
    const before = fs.readFileSync(this.path(file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`Nothing was changed in ${file}`);
    fs.writeFileSync(this.path(file), after);
  }

  /** Alters the agenda pack; the manifest is made to agree, as when a next pack arrives. */
  editPack(change: (text: string) => string): void {
    const file = `documents/${packFile}`;
    const before = sha256(fs.readFileSync(this.path(file)));
    this.edit(file, change);
    this.edit('manifest.json', (text) =>
      text.replace(before, sha256(fs.readFileSync(this.path(file)))),
    );
  }

  /** Puts other bytes in the place of a paper; the manifest is made to agree, so that they are read. */
  rewritePaper(file: string, change: (bytes: Buffer) => Uint8Array): void {
    const paper = this.path(`documents/${file}`);
    const before = fs.readFileSync(paper);
    const after = change(before);
    if (before.equals(after)) throw new Error(`Nothing was changed in ${file}`);
    fs.writeFileSync(paper, after);
    this.edit('manifest.json', (text) => text.replace(sha256(before), sha256(after)));
  }

  /** Every file of the output folder with its bytes. */
  built(): Readonly<Record<string, string>> {
    const folder = path.dirname(this.out);
    if (!fs.existsSync(folder)) return {};
    return Object.fromEntries(
      fs
        .readdirSync(folder)
        .map((name) => [name, sha256(fs.readFileSync(path.join(folder, name)))]),
    );
  }

  remove(): void {
    fs.rmSync(this.directory, { recursive: true, force: true });
  }
}

/** What came out of a script. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the scripts as package.json does, its output through pipes. */
export async function runScript(script: string, ...args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, script), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gather = (stream: NodeJS.ReadableStream) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    return () => Buffer.concat(chunks).toString('utf8');
  };
  const stdout = gather(child.stdout);
  const stderr = gather(child.stderr);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, stdout: stdout(), stderr: stderr() };
}
