import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';

/** The project these tests belong to. */
export const ownRoot = path.resolve(import.meta.dirname, '../..');

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** Writes files into a folder; a file that begins with "#!" is made a program. */
export function writeFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
  }
}

/** A folder whose name has what people's folders have: spaces, an apostrophe, an accent. Gone after the test. */
export function makeProject(files: Readonly<Record<string, string>> = {}): string {
  const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-scripts-'));
  made.push(parent);
  const root = path.join(
    fs.realpathSync(parent),
    process.platform === 'win32' ? "The Panel's Zoë papers" : 'The Panel\'s & Zoë\'s "papers"',
  );
  fs.mkdirSync(root);
  writeFiles(root, files);
  return root;
}

/** Where `npm start` would say its lines, kept. */
export function makeSay() {
  const lines: string[] = [];
  return { lines, say: (line: string) => void lines.push(line) };
}
