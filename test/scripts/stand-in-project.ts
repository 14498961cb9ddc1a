import fs from 'node:fs';
import path from 'node:path';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { makeProject, ownRoot, writeFiles } from './project-folder.ts';

/** A tool that writes down that it was called, then does what `TOOL_<NAME>` says, else what it is there for. */
function tool(name: string, script: string): string {
  return `
import fs from 'node:fs';
import path from 'node:path';
const args = process.argv.slice(2);
fs.appendFileSync('calls.txt', [${JSON.stringify(name)}, ...args].join(' ') + '\\n');
const write = (file, text) => { fs.mkdirSync(path.dirname(file), { recursive: true }); fs.writeFileSync(file, text); };
const told = process.env[${JSON.stringify(`TOOL_${name.toUpperCase()}`)}];
if (told === 'fails') { console.error(${JSON.stringify(`${name} failed`)}); process.exit(2); }
else if (told === 'crashes') process.kill(process.pid, 'SIGKILL');
else { ${script} }
`;
}

const preview = `
const fs = require('node:fs');
if (process.env.TOOL_PREVIEW === 'fails') process.exit(3);
const open = setInterval(() => {}, 1000);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => { fs.writeFileSync('closed.txt', ''); clearInterval(open); });
console.log('Critical Friend is open at http://127.0.0.1:1/?token=x ' + process.argv.slice(2).join(' '));
`;

const tools = {
  tsx: {
    bin: 'tsx',
    script: `write('dist/library.sqlite', 'library of ' + fs.readFileSync('seeds/paper.txt', 'utf8')); write('dist/library.sqlite.sha256', 'hash');`,
  },
  vite: {
    bin: 'vite',
    script: `for (const file of ['electron/main.cjs', 'electron/preload.cjs', 'renderer/index.html']) write('dist/' + file, file);
      write('dist/preview/preview.cjs', ${JSON.stringify(preview)}); write('dist/preview/preview.mjs', "import './preview.cjs';");`,
  },
  typescript: { bin: 'tsc', script: '' },
  oxlint: { bin: 'oxlint', script: '' },
  prettier: { bin: 'prettier', script: '' },
  vitest: {
    bin: 'vitest',
    script: `if (told !== 'silent') write(process.env.VITEST_REPORT_FILE, JSON.stringify({ tests: [
      { name: 'a › one', state: 'passed', reason: '' }, { name: 'a › two', state: told === 'red' ? 'failed' : 'passed', reason: '' } ], errors: [] }));
      if (told === 'red') process.exitCode = 1;`,
  },
  '@playwright/test': {
    bin: 'playwright',
    script: `write(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE, JSON.stringify({ errors: [], suites: [{ title: 'window.spec.ts', specs: [
      { title: 'opens', tests: [{ status: 'expected', annotations: [] }] },
      { title: 'prints', tests: [{ status: 'skipped', annotations: [{ type: 'skip', description: 'no printer here' }] }] } ] }] }));
      console.log('in ' + process.env.CHROMIUM_PATH);`,
  },
} as const;

/**
 * A small project with this project's own scripts, and stand-ins for the tools they call: no test of theirs could be
 * run within a test, and what is tested is what the scripts make of how the tools end.
 */
export function makeStandIn(): string {
  const packages = Object.keys(tools).map((name) => `node_modules/${name}`);
  const locked = Object.fromEntries(packages.map((name) => [name, { version: '1.0.0' }]));
  const root = makeProject({
    'package.json': JSON.stringify({
      type: 'module',
      scripts: { start: 'node scripts/start.mjs', test: 'node scripts/test.mjs' },
    }),
    'package-lock.json': JSON.stringify({ packages: { '': {}, ...locked } }),
    'node_modules/.package-lock.json': JSON.stringify({ packages: locked }),
    'seeds/paper.txt': 'paper',
    'scripts/build-library.ts': '',
    'renderer/main.tsx': '',
    'browser/chromium': '#!/bin/sh\n',
  });
  for (const [name, { bin, script }] of Object.entries(tools)) {
    writeFiles(root, {
      [`node_modules/${name}/package.json`]: JSON.stringify({ bin: { [bin]: 'cli.mjs' } }),
      [`node_modules/${name}/cli.mjs`]: tool(bin, script),
    });
  }
  const scripts = path.join(ownRoot, 'scripts');
  for (const name of ['start.mjs', 'test.mjs', 'lib']) {
    fs.cpSync(path.join(scripts, name), path.join(root, 'scripts', name), { recursive: true });
  }
  fs.cpSync(path.join(ownRoot, '.ci'), path.join(root, '.ci'), { recursive: true });
  return root;
}

/** The tools that were called since the last time it was asked, in order. */
export function takeCalls(root: string): string[] {
  const file = path.join(root, 'calls.txt');
  if (!fs.existsSync(file)) return [];
  const calls = fs.readFileSync(file, 'utf8').trimEnd().split('\n');
  fs.rmSync(file);
  return calls;
}

/** A script that runs, and how it ends. */
export interface RunningScript {
  readonly child: ChildProcess;
  /** Resolves with what was printed so far once that matches; rejects when the script ends before. */
  printed(pattern: RegExp): Promise<string>;
  readonly end: Promise<{
    readonly code: number | null;
    readonly out: string;
    readonly err: string;
  }>;
}

/** Runs a command in a project as from a machine with no desktop, no colour wish and no npm around it. */
export function runScript(
  root: string,
  command: readonly [string, ...string[]],
  env: Readonly<Record<string, string>> = {},
): RunningScript {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_|INIT_CWD$|DISPLAY$|WAYLAND_DISPLAY$|CI$|NODE_|VITEST|CHROMIUM)/i.test(name),
  );
  const child = spawn(command[0], command.slice(1), {
    cwd: root,
    env: {
      ...Object.fromEntries(kept),
      CHROMIUM_PATH: path.join(root, 'browser/chromium'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  const waiting = new Set<() => void>();
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    for (const look of waiting) look();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const end = once(child, 'close').then(([code]: (number | null)[]) => ({
    code: code ?? null,
    out,
    err,
  }));
  const printed = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        if (pattern.test(out)) resolve(out);
      };
      waiting.add(look);
      look();
      void end.then(() => reject(new Error(`It ended and had printed: ${out}${err}`)));
    });
  return { child, printed, end };
}
