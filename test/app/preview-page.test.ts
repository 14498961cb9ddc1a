import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
// For the bridge's place on `window`.
import '#renderer/api/bridge.ts';
import { buildBundles } from '#test/builders/build-bundles.ts';
import { writeRenderer } from '#test/builders/built-renderer.ts';
import { launchChromium } from '#test/builders/chromium.ts';
import { openBundledFiles } from '#electron/app/bundled-files.ts';
import { makeClock, randomIds } from '#electron/app/clock.ts';
import { ClientLink } from '#electron/app/preview/client-link.ts';
import {
  servePreview,
  withClientScript,
  type PreviewServer,
} from '#electron/app/preview/preview-server.ts';
import { createPreviewShell } from '#electron/app/preview/preview-shell.ts';
import type { Shell } from '#electron/app/shell.ts';
import { channels } from '#shared/contract/channels.ts';
import { contract, type Handlers } from '#shared/contract/contract.ts';
import { ok } from '#shared/lib/result.ts';

let browser: Browser;
let clientScript: Uint8Array;
let context: BrowserContext;
let page: Page;
let server: PreviewServer;
let link: ClientLink;
let shell: Shell;
let complaints: string[] = [];

beforeAll(async () => {
  const dist = await buildBundles('previewPage');
  clientScript = fs.readFileSync(path.join(dist, 'preview/client.js'));
  browser = await launchChromium();
}, 120_000);

afterAll(() => browser.close());

beforeEach(async () => {
  const renderer = fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-renderer-'));
  writeRenderer(renderer);
  link = new ClientLink(() => randomIds.next());
  shell = createPreviewShell({
    version: '0.1.0',
    clock: makeClock(null),
    ids: randomIds,
    link,
    exportDirectory: null,
  });
  const handlers = Object.fromEntries(
    Object.keys(contract).map((channel) => [
      channel,
      (request: unknown) => ok({ channel, request }),
    ]),
  ) as unknown as Handlers; // answers that show what arrived
  const started = await servePreview({
    port: 0,
    files: openBundledFiles(renderer, withClientScript),
    clientScript,
    handlers,
    link,
    log: { refused: () => undefined, broke: () => undefined },
  });
  if (!started.ok) throw new Error(started.failure);
  server = started.value;
  context = await browser.newContext({ acceptDownloads: true });
  complaints = [];
  page = await open(server.url);
});

afterEach(async () => {
  await context.close();
  await server.close();
});

async function open(address: string): Promise<Page> {
  const opened = await context.newPage();
  opened.on('pageerror', (error) => complaints.push(String(error)));
  opened.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await opened.goto(address);
  return opened;
}

const origin = () => new URL(server.url).origin;
const status = (on: Page) => on.evaluate(() => window.criticalFriend?.calls['app:status']({}));

describe('the page in the preview', () => {
  test('goes on from the printed address to the app, where the bridge stands before the app starts', async () => {
    await page.waitForURL(`${origin()}/`);
    expect(await page.locator('#root').textContent()).toBe('object');
    expect(complaints).toEqual([]);
  });

  test('has the bridge of the contract, frozen, with exactly its calls', async () => {
    await page.waitForURL(`${origin()}/`);
    const seen = await page.evaluate(() => {
      const bridge = window.criticalFriend;
      const replaced = Reflect.set(window, 'criticalFriend', 1);
      return {
        keys: Object.keys(bridge ?? {}),
        calls: Object.keys(bridge?.calls ?? {}),
        frozen: Object.isFrozen(bridge) && Object.isFrozen(bridge?.calls),
        replaced,
      };
    });
    expect(seen).toEqual({
      keys: ['calls', 'on'],
      calls: [...channels],
      frozen: true,
      replaced: false,
    });
  });

  test('asks and is answered', async () => {
    await page.waitForURL(`${origin()}/`);
    expect(
      await page.evaluate(() => window.criticalFriend?.calls['indicators:get']({ row: 'a/b' })),
    ).toEqual({ ok: true, value: { channel: 'indicators:get', request: { row: 'a/b' } } });
  });

  test('hears what the app tells until it stops listening', async () => {
    await page.waitForURL(`${origin()}/`);
    await status(page);
    const heard = page.evaluate(
      () =>
        new Promise((resolve) => {
          const payloads: unknown[] = [];
          const stop = window.criticalFriend?.on('workspace:changed', (payload) => {
            payloads.push(payload);
            stop?.();
          });
          window.criticalFriend?.on('work:progress', () => resolve(payloads));
        }),
    );
    await status(page); // its answer means that the listeners above are in place
    link.tell({ name: 'workspace:changed', payload: { areas: ['questions'] } });
    link.tell({ name: 'workspace:changed', payload: { areas: ['people'] } });
    link.tell({ name: 'work:progress', payload: { label: 'x', done: 1, of: 1 } });
    expect(await heard).toEqual([{ areas: ['questions'] }]);
  });

  test('is still itself when it is loaded again', async () => {
    await page.waitForURL(`${origin()}/`);
    await page.reload();
    expect(await status(page)).toMatchObject({ ok: true });
    expect(page.url()).toBe(`${origin()}/`);
  });

  test('in a second tab says that the app is open elsewhere, and can be used there instead', async () => {
    await page.waitForURL(`${origin()}/`);
    await status(page);
    const second = await open(`${origin()}/#/papers`);
    await second.waitForURL(`${origin()}/elsewhere`);
    expect(await second.locator('h1').textContent()).toBe('Critical Friend is open in another tab');
    expect(await status(page)).toMatchObject({ ok: true });
    await second.getByRole('link', { name: 'Use it here' }).click();
    await second.waitForURL(`${origin()}/`);
    expect(await status(second)).toMatchObject({ ok: true });
    await page.waitForURL(`${origin()}/elsewhere`);
    expect(complaints).toEqual([]);
  });

  test('opened without the printed address shows nothing of the app', async () => {
    await context.clearCookies();
    const stranger = await open(`${origin()}/`);
    expect(await stranger.locator('h1').textContent()).toBe('This address cannot be used');
  });
});

describe('what the page does for the app', () => {
  beforeEach(async () => {
    await page.waitForURL(`${origin()}/`);
    await status(page);
  });

  test('a file arrives as a download under its own name, whole', async () => {
    const bytes = new TextEncoder().encode('Date,Title\r\n'.repeat(10_000));
    const [download, saved] = await Promise.all([
      page.waitForEvent('download'),
      shell.picker.saveFile({
        suggestedName: 'Scrutiny Monitoring – 30 January 2025.csv',
        mediaType: 'text/csv;charset=utf-8',
        bytes,
      }),
    ]);
    expect(download.suggestedFilename()).toBe('Scrutiny Monitoring – 30 January 2025.csv');
    expect(fs.readFileSync(await download.path()).equals(Buffer.from(bytes))).toBe(true);
    expect(saved).toEqual({
      ok: true,
      value: { fileName: 'Scrutiny Monitoring – 30 January 2025.csv' },
    });
    expect(page.url()).toBe(`${origin()}/`);
  });

  test('text goes to the clipboard where the browser allows it, and else that is said', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: origin() });
    expect(await shell.clipboard.copy('54% in Dec-24')).toEqual({ ok: true, value: null });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('54% in Dec-24');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    expect(await shell.clipboard.copy('more')).toMatchObject({
      ok: false,
      failure: { code: 'not-allowed' },
    });
  });

  test('it prints', async () => {
    const printed = page.evaluate(
      () =>
        new Promise((resolve) => {
          window.print = () => resolve('printed');
        }),
    );
    await status(page);
    expect(await shell.printer.print()).toEqual({ ok: true, value: null });
    expect(await printed).toBe('printed');
  });

  test('a link is opened in a new tab only after the person has seen where it leads and agreed', async () => {
    await context.route('https://www.southampton.gov.uk/**', (route) =>
      route.fulfill({ body: 'there' }),
    );
    const asked: string[] = [];
    let agrees = false;
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void (agrees ? dialog.accept() : dialog.dismiss());
    });
    const url = 'https://www.southampton.gov.uk/council';
    expect(await shell.links.open(url)).toEqual({ ok: true, value: null });
    expect(context.pages()).toHaveLength(1);
    agrees = true;
    const [opened] = await Promise.all([context.waitForEvent('page'), shell.links.open(url)]);
    expect(opened.url()).toContain('southampton.gov.uk');
    expect(asked[0]).toContain('www.southampton.gov.uk');
    expect(await shell.links.open('http://example.org/')).toMatchObject({
      ok: false,
      failure: { code: 'not-allowed' },
    });
    expect(asked).toHaveLength(2);
  });
});
