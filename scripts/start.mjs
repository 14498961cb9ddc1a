import path from 'node:path';
import { bringBuild } from './lib/build.mjs';
import { bringDependencies } from './lib/dependencies.mjs';
import { openPreview, openWindow } from './lib/open-app.mjs';
import { hasDesktop, readStartRequest, startUsage } from './lib/start-options.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * `npm start`: dependencies, build, app.
 * @returns {Promise<number>} the exit code
 */
async function start() {
  const request = readStartRequest(process.argv.slice(2), {
    // npm runs scripts in the project and says where it was called.
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    desktop: hasDesktop({ platform: process.platform, env: process.env }),
  });
  if (request === null) {
    process.stderr.write(`${startUsage}\n`);
    return 2;
  }
  if (request.what === 'help') {
    say(startUsage);
    return 0;
  }
  for (const bring of [bringDependencies, bringBuild]) {
    const { ok, stopped } = await bring(root, say);
    if (stopped !== null) return 130;
    if (!ok) return 1;
  }
  if (request.what === 'build') return 0;
  return request.what === 'preview' ? openPreview(root, request) : openWindow(root, request, say);
}

process.exitCode = await start();
