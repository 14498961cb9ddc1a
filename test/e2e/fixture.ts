import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { devices, test as base, expect, type Page } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');

/** The preview as people start it, on a data folder of its own. */
export interface RunningApp {
  readonly pid: number;
  readonly origin: string;
  readonly dataDir: string;
  /** The address with its one-time token, as printed. */
  readonly address: string;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts the built preview and waits for the line with its address. */
export async function startPreview(options: {
  readonly dataDir: string;
  readonly now?: string;
  readonly extra?: readonly string[];
  /** The built app to start; the one in dist unless another is named. */
  readonly app?: string;
  /** The largest file it may write, in blocks of 1,024 bytes: a disk that fills up. */
  readonly largestFile?: number;
}): Promise<RunningApp> {
  const command = [
    process.execPath,
    // Past the limit the system also sends a signal, which no full disk does; it is not to end the app.
    ...(options.largestFile === undefined
      ? []
      : ['--import', 'data:text/javascript,process.on("SIGXFSZ",()=>{})']),
    path.join(options.app ?? path.join(root, 'dist'), 'preview/preview.mjs'),
    `--data-dir=${options.dataDir}`,
    `--now=${options.now ?? '2025-01-24T20:00'}`,
    ...(options.extra ?? []),
  ];
  const [program = '', ...parameters] =
    options.largestFile === undefined
      ? command
      : ['bash', '-c', `ulimit -S -f ${options.largestFile}; exec "$@"`, 'app', ...command];
  const child: ChildProcess = spawn(program, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(printed);
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) =>
      reject(new Error(`The preview ended with ${code} and printed: ${printed}`)),
    );
  });
  return {
    pid: child.pid ?? 0,
    origin: new URL(address).origin,
    dataDir: options.dataDir,
    address,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await ended;
    },
  };
}

/** A page with the app in it, and what it must never do: speak to anyone else, or complain. */
export interface App {
  readonly running: RunningApp;
  /** Goes to a hash route such as "/indicators" and waits for its heading. */
  open(route: string): Promise<void>;
  /** What axe finds on the page as it stands, or in a part of it, as "rule: elements"; empty when nothing. */
  axe(within?: string): Promise<string[]>;
  /** The same for the rules that look at colours, for a page whose other theme was looked at whole. */
  axeOnColours(): Promise<string[]>;
  /** Every request that was refused because it left the app's origin. */
  readonly refused: readonly string[];
}

/**
 * Lets a page reach the app's origin only, and collects what it refused and what the page complained of. Another origin,
 * where the app was started again, takes the place of the one before.
 */
export async function guard(page: Page, origin: string) {
  const refused: string[] = [];
  const complaints: string[] = [];
  // Only what leaves the origin is asked about: each request that is costs more than to answer it.
  const elsewhere = new RegExp(`^(?!${origin.replaceAll('.', String.raw`\.`)}/|data:|blob:)`);
  await page.context().unrouteAll();
  await page.context().route(elsewhere, (route) => {
    refused.push(route.request().url());
    return route.abort();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { refused, complaints };
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours. */
const onColours = ['color-contrast', 'link-in-text-block'];

/** What is run in the place of axe's source, half a million letters, where that was run before. */
const alreadyThere = 'void 0';

/**
 * What axe finds on a page or in a part of it, as "rule: elements". It gathers what is wrong and does not describe all
 * that is right, and runs in one go, which leaves out frames of other sites, of which the app has none: a quarter of the
 * time, the same findings.
 */
export async function axeFindings(
  page: Page,
  options: { readonly within?: string; readonly rules?: readonly string[] } = {},
): Promise<string[]> {
  const { within, rules } = options;
  const here = await page.evaluate(() => 'axe' in window);
  const builder = new AxeBuilder({ page, ...(here ? { axeSource: alreadyThere } : {}) })
    .options({
      resultTypes: ['violations'],
      runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: wcag },
    })
    .setLegacyMode();
  const { violations } = await (within === undefined ? builder : builder.include(within)).analyze();
  return violations.map(
    (violation) =>
      `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}

interface Fixtures {
  readonly now: string;
  readonly running: RunningApp;
  readonly app: App;
}

/** A preview on a data folder of its own, for as long as it is used. */
async function withPreview(
  now: string,
  use: (running: RunningApp) => Promise<void>,
): Promise<void> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-'));
  const running = await startPreview({ dataDir, now });
  await use(running);
  await running.stop();
  fs.rmSync(dataDir, { recursive: true, force: true });
}

/** Opens the app in a page: what a test has of it, and what the page complains of. */
async function openIn(page: Page, running: RunningApp) {
  const { refused, complaints } = await guard(page, running.origin);
  await page.goto(running.address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const app: App = {
    running,
    refused,
    open: async (route) => {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, route);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
    axe: async (within) => {
      // A paper is looked at once it is filled in to its end, as it stands for who reads it.
      await expect(page.locator('[data-filling="yes"]')).toHaveCount(0, { timeout: 60_000 });
      return axeFindings(page, within === undefined ? {} : { within });
    },
    axeOnColours: () => axeFindings(page, { rules: onColours }),
  };
  return { app, complaints };
}

const startedAt = '2025-01-24T20:00';

export const test = base.extend<Fixtures>({
  now: [startedAt, { option: true }],
  running: ({ now }, use) => withPreview(now, use),
  app: async ({ page, running }, use) => {
    const { app, complaints } = await openIn(page, running);
    await use(app);
    expect(app.refused).toEqual([]);
    expect(complaints).toEqual([]);
  },
});

/** The heading of the screen at "/". */
const firstScreen = 'Children and Families Scrutiny Panel';

interface Looked {
  readonly page: Page;
  readonly app: App;
  readonly complaints: readonly string[];
}

/**
 * For tests that only look: one preview and one page of the app for all that a worker runs, which go from screen to
 * screen in it as a person does, each from the first. None may write anything or count on a fresh start. A test that
 * fails takes its worker with it, so the next has a page of its own.
 */
export const lookingTest = test.extend<object, { readonly looked: Looked }>({
  looked: [
    async ({ browser }, use) => {
      await withPreview(startedAt, async (running) => {
        const context = await browser.newContext({ ...devices['Desktop Chrome'], locale: 'en-GB' });
        const page = await context.newPage();
        await use({ page, ...(await openIn(page, running)) });
        await context.close();
      });
    },
    { scope: 'worker' },
  ],
  page: async ({ looked, viewport }, use) => {
    await looked.page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null });
    if (viewport) await looked.page.setViewportSize(viewport);
    await use(looked.page);
  },
  app: async ({ looked }, use) => {
    await looked.app.open('/');
    await expect(looked.page.getByRole('heading', { level: 1, name: firstScreen })).toBeVisible();
    await use(looked.app);
    expect(looked.app.refused).toEqual([]);
    expect(looked.complaints).toEqual([]);
  },
});

export { expect } from '@playwright/test';
