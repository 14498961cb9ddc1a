import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright';
import { build } from 'vite';
import react from '@vitejs/plugin-react';
import { inTurn, median, ms } from './measure.ts';
import { launchBrowser, startPreview } from './running-preview.ts';

const root = path.resolve(import.meta.dirname, '..');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Builds an empty React page and puts it where the app's own screens would be, beside the same preview. */
async function buildEmpty(dist: string): Promise<void> {
  const renderer = path.join(dist, 'renderer');
  await build({
    root: path.join(import.meta.dirname, 'empty-page'),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: renderer, emptyOutDir: true, target: 'chrome140' },
  });
  const files = fs
    .readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(renderer, name)).isFile())
    .map((name) => ({
      path: `/${name.split(path.sep).join('/')}`,
      type: types[path.extname(name)] ?? 'application/octet-stream',
      sha256: createHash('sha256')
        .update(fs.readFileSync(path.join(renderer, name)))
        .digest('hex'),
    }));
  fs.writeFileSync(path.join(renderer, 'files.json'), JSON.stringify(files));
  fs.cpSync(path.join(root, 'dist/preview'), path.join(dist, 'preview'), { recursive: true });
  fs.copyFileSync(path.join(root, 'dist/library.sqlite'), path.join(dist, 'library.sqlite'));
}

/** Asked of the page: milliseconds from navigation until a heading was painted. As text, so that no build touches it. */
function whenPainted(heading: string): string {
  return `new Promise((resolve) => {
    const look = () => {
      const found = document.querySelector('h1')?.textContent?.includes(${JSON.stringify(heading)});
      if (found) requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0));
      else requestAnimationFrame(look);
    };
    look();
  })`;
}

/** Starts a preview, opens its page in a fresh browser context, and answers when its heading was painted. */
async function openOnce(browser: Browser, dist: string, heading: string): Promise<number> {
  const { address, origin, stop } = await startPreview(dist);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  // The token is exchanged first, so that what is timed is the page itself.
  await page.goto(address);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await page.goto('about:blank');
  await page.goto(origin, { waitUntil: 'commit' });
  const painted = Number(await page.evaluate(whenPainted(heading)));
  await context.close();
  await stop();
  return painted;
}

/** First Meeting screen against an empty React page, both from navigation to painted heading, in one run. */
export async function benchFirstScreen(rounds: number): Promise<void> {
  const dist = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-dist-'));
  await buildEmpty(dist);
  const browser = await launchBrowser();
  try {
    const times = await inTurn(
      rounds,
      () => openOnce(browser, path.join(root, 'dist'), 'Children and Families Scrutiny Panel'),
      () => openOnce(browser, dist, 'Empty page'),
    );
    const [meeting, empty] = [median(times.a), median(times.b)];
    console.log(
      `first Meeting screen   ${ms(meeting)}; empty React page ${ms(empty)}; ratio ${(meeting / empty).toFixed(2)} (medians of ${rounds})`,
    );
  } finally {
    await browser.close();
    fs.rmSync(dist, { recursive: true, force: true });
  }
}
