import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';

/** A preview on a data folder of its own, which goes with it. */
export interface RunningPreview {
  /** The address with its one-time token. */
  readonly address: string;
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Starts the preview of a built app and waits for its address. `dist` is the folder it was built into. */
export async function startPreview(dist: string): Promise<RunningPreview> {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  const child = spawn(
    process.execPath,
    [path.join(dist, 'preview/preview.mjs'), `--data-dir=${data}`, '--now=2025-01-24T20:00'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(printed);
      if (found) resolve(found[0]);
    });
    child.once('exit', () => reject(new Error(`The preview ended: ${printed}`)));
  });
  return {
    address,
    origin: new URL(address).origin,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      fs.rmSync(data, { recursive: true, force: true });
    },
  };
}

/**
 * The browser that the benches use: the one named by the environment, the system's, or Playwright's own. `jsFlags` are
 * flags of its JavaScript engine.
 */
export function launchBrowser(jsFlags = ''): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  return chromium.launch({
    ...(fs.existsSync(executablePath) ? { executablePath } : {}),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(jsFlags === '' ? [] : [`--js-flags=${jsFlags}`]),
    ],
  });
}

/** A page of a desk's size with the built app in it, past its first heading. */
export async function openPage(jsFlags = ''): Promise<{
  readonly page: Page;
  readonly origin: string;
  readonly close: () => Promise<void>;
}> {
  const browser = await launchBrowser(jsFlags);
  const preview = await startPreview(path.resolve(import.meta.dirname, '../dist'));
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(preview.address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    page,
    origin: preview.origin,
    close: async () => {
      await browser.close();
      await preview.stop();
    },
  };
}
