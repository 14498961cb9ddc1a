import fs from 'node:fs';
import path from 'node:path';
import { isSuccess, runProcess, tellEnd } from './run-process.mjs';
import { findStaleness, hashFiles, recordStamp } from './stamps.mjs';
import { toolCommand, toolEnvironment } from './tools.mjs';

/** @import { Product } from './stamps.mjs' */

/**
 * The bundled library: everything the parser and the image writer are made of, and the papers.
 * @type {Product}
 */
export const libraryProduct = {
  name: 'library',
  inputs: [
    'seeds',
    'shared/lib',
    'shared/model',
    'shared/parse',
    'shared/domain',
    'electron/services/library',
    'scripts/build-library.ts',
    'scripts/library',
    'package-lock.json',
  ],
  outputs: ['dist/library.sqlite', 'dist/library.sqlite.sha256'],
  required: ['dist/library.sqlite', 'dist/library.sqlite.sha256'],
};

/**
 * The app: both shells and the renderer. The library's hash is compiled into it, so it is an input too.
 * @type {Product}
 */
export const appProduct = {
  name: 'app',
  inputs: [
    'shared',
    'electron',
    'renderer',
    'vite.config.ts',
    'package.json',
    'package-lock.json',
    'dist/library.sqlite.sha256',
  ],
  outputs: ['dist/electron', 'dist/preview', 'dist/renderer'],
  required: [
    'dist/electron/main.cjs',
    'dist/electron/preload.cjs',
    'dist/preview/preview.mjs',
    'dist/renderer/index.html',
  ],
};

/**
 * Builds what is missing or stale: the library, then the app. Says in a line what it builds and why.
 * @param {string} root the project
 * @param {(line: string) => void} say
 * @returns {Promise<{ ok: boolean, stopped: NodeJS.Signals | null }>}
 */
export async function bringBuild(root, say) {
  /** @type {readonly { product: Product, what: string, command: () => ReturnType<typeof toolCommand> }[]} */
  const builds = [
    {
      product: libraryProduct,
      what: 'the library of papers',
      command: () => toolCommand(root, 'tsx', 'tsx', ['scripts/build-library.ts']),
    },
    {
      product: appProduct,
      what: 'the app',
      command: () => toolCommand(root, 'vite', 'vite', ['build', '--logLevel', 'warn']),
    },
  ];
  for (const { product, what, command } of builds) {
    const why = findStaleness(root, product);
    if (why === null) continue;
    say(`Build: building ${what} (${why}).`);
    const inputs = hashFiles(root, product.inputs);
    const end = await runProcess({
      ...command(),
      cwd: root,
      env: toolEnvironment(root, process.env),
      output: 'hold',
    });
    if (end.stopped !== null) return { ok: false, stopped: end.stopped };
    const missing = product.required.find((file) => !fs.existsSync(path.join(root, file)));
    if (!isSuccess(end)) {
      process.stdout.write(end.printed);
      say(`Build: building ${what} ${tellEnd(end)}. The messages above say why.`);
      return { ok: false, stopped: null };
    }
    if (missing !== undefined) {
      say(`Build: building ${what} ended well, and yet ${missing} is missing.`);
      return { ok: false, stopped: null };
    }
    recordStamp(root, product, inputs);
  }
  return { ok: true, stopped: null };
}
