import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeRenderer } from '#test/builders/built-renderer.ts';
import { openBundledFiles } from '#electron/app/bundled-files.ts';
import { ClientLink } from '#electron/app/preview/client-link.ts';
import {
  servePreview,
  withClientScript,
  type PreviewServer,
} from '#electron/app/preview/preview-server.ts';
import { contract, type Handlers } from '#shared/contract/contract.ts';
import { ok } from '#shared/lib/result.ts';
import { workspaceAreas } from '#shared/model/workspace.ts';

/** Handlers that answer the name of their own call: what they do is tested elsewhere. */
const handlers = Object.fromEntries(
  Object.keys(contract).map((channel) => [channel, () => ok(channel)]),
) as unknown as Handlers; // answers of the wrong type on purpose

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

let server: PreviewServer;
let link: ClientLink;
let port = 0;
let refused: string[] = [];
const streams: http.ClientRequest[] = [];

beforeEach(async () => {
  refused = [];
  const renderer = fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-renderer-'));
  writeRenderer(renderer);
  let id = 0;
  link = new ClientLink(() => `id-${(id += 1)}`);
  const started = await servePreview({
    port: 0,
    files: openBundledFiles(renderer, withClientScript),
    clientScript: new TextEncoder().encode('// the shell script'),
    handlers,
    link,
    log: {
      refused: (channel, reason) => refused.push(`${channel}: ${reason}`),
      broke: (channel, error) => refused.push(`${channel} broke: ${String(error)}`),
    },
  });
  if (!started.ok) throw new Error(started.failure);
  server = started.value;
  port = Number(new URL(server.url).port);
});

afterEach(async () => {
  for (const stream of streams.splice(0)) stream.destroy();
  await server.close();
});

/** One request, exactly as given: no header is added but what Node needs to speak HTTP. */
function ask(
  target: string,
  options: {
    readonly method?: string;
    readonly headers?: Record<string, string>;
    readonly body?: string;
  } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        host: '127.0.0.1',
        port,
        path: target,
        method: options.method ?? 'GET',
        agent: false,
        headers: { Host: `127.0.0.1:${port}`, ...options.headers },
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (body += part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
        response.on('error', reject);
      },
    );
    request.on('error', reject);
    request.end(options.body);
  });
}

/** Exchanges the printed address for the cookie. */
async function enter(): Promise<string> {
  const { pathname, search } = new URL(server.url);
  const answer = await ask(`${pathname}${search}`);
  return answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

interface Stream {
  /** The next message, as "name data". */
  next(): Promise<string>;
  close(): void;
}

/** Opens a page's stream and reads its messages one by one. */
function listen(
  cookie: string,
  query: string,
  headers: Record<string, string> = {},
): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const request = http.get(
      {
        host: '127.0.0.1',
        port,
        path: `/events?${query}`,
        agent: false,
        headers: { Host: `127.0.0.1:${port}`, Cookie: cookie, ...headers },
      },
      (response) => {
        const messages: string[] = [];
        const waiting: ((message: string) => void)[] = [];
        let text = '';
        const push = (message: string) => {
          const next = waiting.shift();
          if (next) next(message);
          else messages.push(message);
        };
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
          for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
            const lines = text.slice(0, end).split('\n');
            text = text.slice(end + 2);
            const field = (name: string) =>
              lines.find((one) => one.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
            push(`${field('event')} ${field('data')}`);
          }
        });
        response.on('end', () => push('end'));
        response.on('error', () => push('end'));
        resolve({
          next: () => {
            const message = messages.shift();
            return message === undefined
              ? new Promise((settle) => waiting.push(settle))
              : Promise.resolve(message);
          },
          close: () => request.destroy(),
        });
      },
    );
    request.on('error', reject);
    streams.push(request);
  });
}

const page = 'client-one';

/** A call as the shell script makes it. */
function call(
  cookie: string,
  options: {
    readonly channel?: string;
    readonly headers?: Record<string, string>;
    readonly body?: string;
  } = {},
): Promise<Answer> {
  return ask(`/call/${options.channel ?? 'app:status'}`, {
    method: 'POST',
    headers: {
      Cookie: cookie,
      Origin: `http://127.0.0.1:${port}`,
      'Content-Type': 'application/json',
      'X-Client': page,
      ...options.headers,
    },
    body: options.body ?? '{}',
  });
}

describe('the printed address', () => {
  test('is exchanged once for a cookie that no script and no other site can use', async () => {
    const { pathname, search } = new URL(server.url);
    const first = await ask(`${pathname}${search}`);
    expect(first.status).toBe(200);
    expect(first.headers['set-cookie']?.[0]).toMatch(
      new RegExp(`^critical-friend-${port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
    );
    const again = await ask(`${pathname}${search}`);
    expect(again.status).toBe(403);
    expect(again.headers['set-cookie']).toBeUndefined();
    expect(again.body).toContain('that address works once');
  });

  test('leads on for whoever has the cookie already', async () => {
    const cookie = await enter();
    const { search } = new URL(server.url);
    const again = await ask(`/${search}`, { headers: { Cookie: cookie } });
    expect(again.status).toBe(200);
    expect(again.headers['set-cookie']).toBeUndefined();
  });

  test('with another token opens nothing, and a wrong one does not use it up', async () => {
    for (const token of ['', 'x', 'a'.repeat(43)]) {
      expect((await ask(`/?token=${token}`)).status).toBe(403);
    }
    expect(await enter()).toContain('critical-friend-');
  });
});

describe('who is answered', () => {
  test('only requests to exactly this host', async () => {
    const cookie = await enter();
    for (const host of [
      `localhost:${port}`,
      '127.0.0.1',
      `127.0.0.1:${port + 1}`,
      `critical-friend.example:${port}`,
      `[::1]:${port}`,
    ]) {
      const answer = await ask('/', { headers: { Host: host, Cookie: cookie } });
      expect({ host, status: answer.status }).toEqual({ host, status: 403 });
    }
    const { search } = new URL(server.url);
    expect((await ask(`/${search}`, { headers: { Host: `localhost:${port}` } })).status).toBe(403);
  });

  test('only with the cookie, for pages, files, calls and events alike', async () => {
    const cookie = await enter();
    for (const wrong of ['', 'critical-friend=1', `${cookie}x`, cookie.slice(0, -1)]) {
      for (const target of [
        '/',
        '/index.html',
        '/assets/app.js',
        '/client.js',
        '/elsewhere',
        '/events?client=client-one',
      ]) {
        const answer = await ask(target, { headers: { Cookie: wrong } });
        expect({ target, status: answer.status }).toEqual({ target, status: 403 });
      }
      expect((await call(wrong)).status).toBe(403);
    }
  });

  test('not another page on this computer that carries our cookie', async () => {
    const cookie = await enter();
    for (const site of ['same-site', 'cross-site']) {
      const answer = await ask('/events?client=client-one', {
        headers: { Cookie: cookie, 'Sec-Fetch-Site': site, 'Sec-Fetch-Mode': 'cors' },
      });
      expect(answer.status).toBe(403);
    }
    const arriving = await ask('/', {
      headers: { Cookie: cookie, 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' },
    });
    expect(arriving.status).toBe(200);
  });

  test('calls only from exactly this origin, as JSON, from the page in use', async () => {
    const cookie = await enter();
    const stream = await listen(cookie, `client=${page}`);
    expect(await stream.next()).toBe('here {}');
    expect(JSON.parse((await call(cookie)).body)).toEqual({ ok: true, value: 'app:status' });
    for (const origin of [
      '',
      'null',
      `http://localhost:${port}`,
      `https://127.0.0.1:${port}`,
      'http://127.0.0.1',
    ]) {
      expect((await call(cookie, { headers: { Origin: origin } })).status).toBe(403);
    }
    expect((await call(cookie, { headers: { 'Content-Type': 'text/plain' } })).status).toBe(415);
    const other = await call(cookie, { headers: { 'X-Client': 'client-two' } });
    expect(other.status).toBe(409);
    expect(JSON.parse(other.body)).toMatchObject({ ok: false, failure: { code: 'other-copy' } });
  });
});

describe('what is answered', () => {
  test('files of the list, with the policy, and index.html with the shell script before any other', async () => {
    const cookie = await enter();
    const index = await ask('/', { headers: { Cookie: cookie } });
    expect(index.headers['content-security-policy']).toContain("script-src 'self'");
    expect(index.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    const scripts = [...index.body.matchAll(/<script[^>]*src="([^"]*)"/g)].map((match) => match[1]);
    expect(scripts).toEqual(['/client.js', '/assets/app.js']);
    const script = await ask('/assets/app.js', { headers: { Cookie: cookie } });
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  test('nothing that is not in the list, however it is written', async () => {
    const cookie = await enter();
    for (const target of [
      '/secret.txt',
      '/files.json',
      '/../secret.txt',
      '/assets/../secret.txt',
      '/%2e%2e/secret.txt',
      '/assets/%2e%2e%2fsecret.txt',
      '/..%5csecret.txt',
      '//secret.txt',
      '/assets',
      '/%00',
      '/call/app:status',
    ]) {
      const answer = await ask(target, { headers: { Cookie: cookie } });
      expect({ target, status: answer.status }).toEqual({ target, status: 404 });
      expect(answer.body).not.toContain('not in the list');
    }
    expect((await ask('/%zz', { headers: { Cookie: cookie } })).status).toBe(400);
    expect((await ask('http://example.org/', { headers: { Cookie: cookie } })).status).toBe(403);
    expect((await ask('/', { method: 'PUT', headers: { Cookie: cookie } })).status).toBe(405);
  });

  test('a call that is not in the contract, not JSON, or too large is refused in words', async () => {
    const cookie = await enter();
    await listen(cookie, `client=${page}`);
    for (const channel of ['no:such', '__proto__', 'constructor', 'app:status%20']) {
      const { body } = await call(cookie, { channel });
      expect(JSON.parse(body)).toMatchObject({ ok: false, failure: { code: 'invalid-request' } });
    }
    for (const channel of ['', 'app:status/more']) {
      expect((await call(cookie, { channel })).status).toBe(404);
    }
    const broken = await call(cookie, { body: '{' });
    expect(broken.status).toBe(400);
    expect(JSON.parse(broken.body)).toMatchObject({ ok: false, failure: { code: 'not-allowed' } });
    const large = await call(cookie, { body: JSON.stringify({ text: 'x'.repeat(8_000_001) }) });
    expect(large.status).toBe(413);
    expect(JSON.parse((await call(cookie, { body: '{"more":1}' })).body)).toMatchObject({
      ok: false,
      failure: { code: 'invalid-request' },
    });
  });
});

describe('one page at a time', () => {
  test('what the app tells reaches the page in use', async () => {
    const cookie = await enter();
    const stream = await listen(cookie, `client=${page}`);
    await stream.next();
    link.tell({ name: 'workspace:changed', payload: { areas: ['questions'] } });
    expect(await stream.next()).toBe(
      'told {"name":"workspace:changed","payload":{"areas":["questions"]}}',
    );
  });

  test('a second page is told that the app is open elsewhere, and the first goes on', async () => {
    const cookie = await enter();
    const first = await listen(cookie, `client=${page}`);
    await first.next();
    const second = await listen(cookie, 'client=client-two');
    expect(await second.next()).toBe('elsewhere {}');
    expect(await second.next()).toBe('end');
    expect((await call(cookie)).status).toBe(200);
    const elsewhere = await ask('/elsewhere', { headers: { Cookie: cookie } });
    expect(elsewhere.body).toContain('<a href="/?here">Use it here</a>');
  });

  test('a second page that takes over is answered from then on, and the first is told', async () => {
    const cookie = await enter();
    const first = await listen(cookie, `client=${page}`);
    await first.next();
    const second = await listen(cookie, 'client=client-two&take');
    expect(await second.next()).toBe('here {}');
    expect(await first.next()).toBe('elsewhere {}');
    expect((await call(cookie)).status).toBe(409);
    expect((await call(cookie, { headers: { 'X-Client': 'client-two' } })).status).toBe(200);
  });

  test('a page that is loaded again is itself and not a second one', async () => {
    const cookie = await enter();
    const first = await listen(cookie, `client=${page}`);
    await first.next();
    const again = await listen(cookie, `client=${page}`);
    expect(await again.next()).toBe('here {}');
    expect((await call(cookie)).status).toBe(200);
  });

  test('a page whose stream broke is told on coming back that anything may be new', async () => {
    const cookie = await enter();
    const stream = await listen(cookie, `client=${page}`, { 'Last-Event-ID': '1' });
    expect(await stream.next()).toBe('here {}');
    expect(await stream.next()).toContain(`"areas":${JSON.stringify(workspaceAreas)}`);
  });

  test('an id that is no id opens no stream', async () => {
    const cookie = await enter();
    for (const id of ['', 'short', 'a b c d e f', '<script>']) {
      const answer = await ask(`/events?client=${encodeURIComponent(id)}`, {
        headers: { Cookie: cookie },
      });
      expect(answer.status).toBe(400);
    }
  });
});

describe('what only the page can do', () => {
  test('is asked of it and waits for its answer', async () => {
    const cookie = await enter();
    const stream = await listen(cookie, `client=${page}`);
    await stream.next();
    const outcome = link.ask({ verb: 'copy', text: 'words' });
    expect(await stream.next()).toBe('asked {"id":"id-1","verb":"copy","text":"words"}');
    const settle = (id: string, body: string) =>
      ask(`/shell/${id}`, {
        method: 'POST',
        headers: {
          Cookie: cookie,
          Origin: `http://127.0.0.1:${port}`,
          'Content-Type': 'application/json',
          'X-Client': page,
        },
        body,
      });
    expect((await settle('id-2', '{"outcome":"done"}')).status).toBe(404);
    expect((await settle('id-1', '{"outcome":"perhaps"}')).status).toBe(404);
    expect((await settle('id-1', '{"outcome":"declined"}')).status).toBe(200);
    expect(await outcome).toEqual({ ok: true, value: 'declined' });
  });

  test('fails in words when no page is there', async () => {
    expect(await link.ask({ verb: 'print' })).toMatchObject({
      ok: false,
      failure: { code: 'unavailable' },
    });
  });

  test('a file is handed over once, under its own name, and is done when its bytes have been fetched', async () => {
    const cookie = await enter();
    const stream = await listen(cookie, `client=${page}`);
    await stream.next();
    const outcome = link.handOver({
      fileName: 'Scrutiny Monitoring – 30 January 2025.csv',
      mediaType: 'text/csv',
      bytes: new TextEncoder().encode('Date,Title'),
    });
    expect(await stream.next()).toContain('"href":"/download/id-1"');
    const file = await ask('/download/id-1', { headers: { Cookie: cookie } });
    expect(file.body).toBe('Date,Title');
    expect(file.headers['content-disposition']).toBe(
      "attachment; filename*=UTF-8''Scrutiny%20Monitoring%20%E2%80%93%2030%20January%202025.csv",
    );
    expect(await outcome).toEqual({ ok: true, value: 'done' });
    expect((await ask('/download/id-1', { headers: { Cookie: cookie } })).status).toBe(404);
  });
});

test('a port that is in use is said in a sentence', async () => {
  const second = await servePreview({
    port,
    files: { answer: () => ({ status: 404, headers: {}, body: new Uint8Array() }) },
    clientScript: new Uint8Array(),
    handlers,
    link: new ClientLink(() => 'id'),
    log: { refused: () => undefined, broke: () => undefined },
  });
  expect(second).toEqual({
    ok: false,
    failure: `Port ${port} is in use by another program. Choose another with --port=, or leave it out.`,
  });
});

test('it listens on this computer’s own address alone', async () => {
  const outside = Object.values(os.networkInterfaces())
    .flat()
    .find((one) => one && one.family === 'IPv4' && !one.internal);
  const reached = (host: string) =>
    new Promise<boolean>((resolve) => {
      const request = http.get({ host, port, agent: false }, () => resolve(true));
      request.on('error', () => resolve(false));
    });
  expect(await reached('127.0.0.1')).toBe(true);
  expect(await reached('127.0.0.2')).toBe(false);
  if (outside) expect(await reached(outside.address)).toBe(false);
});
