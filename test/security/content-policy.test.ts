import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headerPolicy, metaPolicy } from '#electron/app/content-policy.ts';
import { launchChromium } from '#test/builders/chromium.ts';

/** What a hostile paper or a bug might try in the page, each leaving a mark on `window.marks` when it works. */
const attacks: Readonly<Record<string, string>> = {
  'an inline script': `const script = document.createElement('script'); script.textContent = 'marks.push("an inline script")'; document.body.append(script);`,
  'an inline handler': `const image = document.createElement('button'); image.setAttribute('onclick', 'marks.push("an inline handler")'); document.body.append(image); image.click();`,
  'HTML put into the page': `document.body.insertAdjacentHTML('beforeend', '<p id="put"></p>'); if (document.getElementById('put')) marks.push('HTML put into the page');`,
  eval: `(0, eval)('marks.push("eval")');`,
  'a function from text': `new Function('marks.push("a function from text")')();`,
  'a timer from text': `setTimeout('marks.push("a timer from text")', 0);`,
  'a javascript: address': `const link = document.createElement('a'); link.href = 'javascript:marks.push("a javascript: address")'; document.body.append(link); link.click();`,
  'an inline style': `const style = document.createElement('style'); style.textContent = '#root { z-index: 7 }'; document.head.append(style); if (getComputedStyle(document.getElementById('root')).zIndex === '7') marks.push('an inline style');`,
  'a worker from text': `new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))).onmessage = () => marks.push('a worker from text');`,
  'a base address': `const base = document.createElement('base'); base.href = OTHER + '/'; document.head.prepend(base); if (document.baseURI.startsWith(OTHER)) marks.push('a base address');`,
};

/** Ways out of the page: each is seen by another server when it works. */
const leaks: Readonly<Record<string, string>> = {
  image: `new Image().src = OTHER + '/image';`,
  fetch: `fetch(OTHER + '/fetch', { mode: 'no-cors' }).catch(() => {});`,
  beacon: `navigator.sendBeacon(OTHER + '/beacon', 'words');`,
  script: `const script = document.createElement('script'); script.src = OTHER + '/script'; document.body.append(script);`,
  style: `const style = document.createElement('link'); style.rel = 'stylesheet'; style.href = OTHER + '/style'; document.head.append(style);`,
  frame: `const frame = document.createElement('iframe'); frame.src = OTHER + '/frame'; document.body.append(frame);`,
  object: `const object = document.createElement('object'); object.data = OTHER + '/object'; document.body.append(object);`,
  events: `new EventSource(OTHER + '/events');`,
  form: `const target = document.createElement('iframe'); target.name = 'sink'; document.body.append(target); const form = document.createElement('form'); form.action = OTHER + '/form'; form.target = 'sink'; document.body.append(form); form.submit();`,
};

const html = (meta: string) =>
  `<!doctype html><html><head>${meta}<link rel="icon" href="data:,"></head><body><div id="root"></div><script src="/attack.js"></script></body></html>`;

let browser: Browser;
let victim: http.Server;
let other: http.Server;
let reached = new Set<string>();
const portOf = (server: http.Server) => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};
const listen = (server: http.Server) =>
  new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

beforeAll(async () => {
  other = http.createServer((request, response) => {
    reached.add((request.url ?? '').replace(/^\/(\w*).*$/, '$1'));
    response.end('');
  });
  await listen(other);
  victim = http.createServer((request, response) => {
    const address = `const OTHER = 'http://127.0.0.1:${portOf(other)}'; const marks = window.marks = [];\n`;
    const each = [...Object.entries(attacks), ...Object.entries(leaks)].map(
      ([, code]) => `try { ${code} } catch { /* refused */ }`,
    );
    if (request.url === '/attack.js') {
      response.setHeader('Content-Type', 'text/javascript');
      // Each in a function of its own, so that their names do not meet.
      response.end(address + each.map((code) => `(() => { ${code} })();`).join('\n'));
      return;
    }
    if (request.url === '/?header') response.setHeader('Content-Security-Policy', headerPolicy);
    response.setHeader('Content-Type', 'text/html');
    const meta = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy}">`;
    response.end(html(request.url === '/?meta' ? meta : ''));
  });
  await listen(victim);
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  for (const server of [victim, other]) {
    server.closeAllConnections();
    server.close();
  }
});

/** Opens the page under attack and says what worked, once everything that was set off has settled. */
async function attack(query: string): Promise<{ marks: string[]; reached: string[] }> {
  reached = new Set();
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${portOf(victim)}/${query}`, { waitUntil: 'load' });
  // Two tasks and a worker's start later, whatever was set off has run or was refused.
  const marks = await page.evaluate(async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port2.addEventListener('message', resolve);
        port2.start();
        port1.postMessage(null);
      });
      await fetch(`${location.origin}/attack.js`).catch(() => null);
    }
    return (window as unknown as { marks: string[] }).marks; // set by the page under attack
  });
  await page.close();
  return { marks: marks.toSorted(), reached: [...reached].toSorted() };
}

describe('the content policy, attacked in Chromium', () => {
  test('without it every attack works: the attacks are real', async () => {
    expect(await attack('?none')).toEqual({
      marks: Object.keys(attacks).toSorted(),
      reached: Object.keys(leaks).toSorted(),
    });
  });

  test('as a header it stops all of them', async () => {
    expect(await attack('?header')).toEqual({ marks: [], reached: [] });
  });

  test('as index.html carries it, it stops all of them too', async () => {
    expect(await attack('?meta')).toEqual({ marks: [], reached: [] });
  });

  test('no page may put the app into a frame', async () => {
    const page = await browser.newPage();
    const framed = async (query: string) => {
      await page.goto(`http://127.0.0.1:${portOf(other)}/outer`);
      await page.setContent(
        `<iframe src="http://127.0.0.1:${portOf(victim)}/${query}" onload="this.title='loaded'"></iframe>`,
      );
      await page.locator('iframe[title=loaded]').waitFor({ state: 'attached' });
      return page.frames().some((frame) => frame.url().includes(String(portOf(victim))));
    };
    expect(await framed('?none')).toBe(true);
    expect(await framed('?header')).toBe(false);
    await page.close();
  });
});

test('index.html carries the same policy as the header, but for framing, and before anything it governs', () => {
  const file = path.resolve(import.meta.dirname, '../../renderer/index.html');
  const text = fs.readFileSync(file, 'utf8');
  const meta = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(text);
  expect(meta?.[1]).toBe(metaPolicy);
  expect(`${metaPolicy}; frame-ancestors 'none'`).toBe(headerPolicy);
  expect(text.indexOf('Content-Security-Policy')).toBeLessThan(
    text.search(/<(?:script|link|style)/),
  );
  expect(text).toContain('id="react-aria-pressable-style"');
});
