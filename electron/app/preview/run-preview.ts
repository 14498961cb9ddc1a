import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openSettings } from '#electron/services/settings/settings-store.ts';
import { buildFacts } from '../build-facts.ts';
import { builtPlaces } from '../built-places.ts';
import { openBundledFiles } from '../bundled-files.ts';
import { makeClock, randomIds } from '../clock.ts';
import { composeApp } from '../compose.ts';
import { openLog, type AppLog } from '../log.ts';
import { dataDirectory, dataPlaces, makeDataDirectory } from '../paths.ts';
import { readPreviewOptions } from '../start-options.ts';
import { ClientLink } from './client-link.ts';
import { createPreviewShell } from './preview-shell.ts';
import { servePreview, withClientScript } from './preview-server.ts';

/** Opens the person's browser at an address, where there is one; where there is not, the printed address remains. */
function openBrowser(url: string, log: AppLog): void {
  const [command, ...before] =
    process.platform === 'win32'
      ? ['rundll32', 'url.dll,FileProtocolHandler']
      : [process.platform === 'darwin' ? 'open' : 'xdg-open'];
  if (command === undefined) return;
  const child = spawn(command, [...before, url], { stdio: 'ignore', detached: true });
  child.on('error', () => log.note('no browser could be opened'));
  child.unref();
}

/** What stops the preview, and how it ends. */
export interface PreviewProcess {
  readonly argv: readonly string[];
  /** The folder the preview's bundle stands in. */
  readonly bundleDirectory: string;
  say(line: string): void;
  complain(line: string): void;
  /** Resolves when the preview is to end. */
  readonly stopped: Promise<unknown>;
}

/**
 * Runs the app on loopback until it is stopped, then waits for the commit in flight. Answers the exit code: 0 when it
 * was stopped, 1 when it could not start, 2 when it was asked for something it does not know.
 */
export async function runPreview(run: PreviewProcess): Promise<0 | 1 | 2> {
  const options = readPreviewOptions(run.argv);
  if (!options.ok) {
    run.complain(options.failure);
    return 2;
  }
  const places = dataPlaces(
    dataDirectory({
      asked: options.value.dataDirectory,
      environment: process.env,
      platform: process.platform,
      home: os.homedir(),
    }),
  );
  const made = makeDataDirectory(places.data);
  if (!made.ok) {
    run.complain(made.failure.message);
    return 1;
  }
  const built = builtPlaces(run.bundleDirectory);
  const log = openLog(places.logs);
  process.on('unhandledRejection', (error) => log.broke('a promise', error));
  const link = new ClientLink(() => randomIds.next());
  const { exportDirectory } = options.value;
  const shell = createPreviewShell({
    version: buildFacts.version,
    clock: makeClock(options.value.now),
    ids: randomIds,
    link,
    exportDirectory: exportDirectory === null ? null : path.resolve(exportDirectory),
  });
  const files = openBundledFiles(built.renderer, withClientScript);
  const app = await composeApp({
    dataDirectory: places.data,
    libraryImage: built.libraryImage,
    sqlWasm: built.sqlWasm,
    librarySha256: buildFacts.librarySha256,
    settings: openSettings(places.data, (what) => log.note(what)),
    shell,
    log,
  });
  app.on((event) => link.tell(event));
  const server = await servePreview({
    port: options.value.port,
    files,
    clientScript: fs.readFileSync(built.previewClient),
    handlers: app.handlers,
    link,
    log,
  });
  if (!server.ok) {
    await app.close();
    run.complain(server.failure);
    return 1;
  }
  run.say(`Critical Friend is open at ${server.value.url}`);
  if (options.value.open) openBrowser(server.value.url, log);
  await run.stopped;
  await server.value.close();
  await app.close();
  return 0;
}
