import { randomBytes, timingSafeEqual } from 'node:crypto';
import http from 'node:http';
import { z } from 'zod';
import type { Handlers } from '#shared/contract/contract.ts';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import { answerCall, type CallLog } from '#electron/ipc/answer-call.ts';
import type { BundledFiles } from '../bundled-files.ts';
import { securityHeaders } from '../content-policy.ts';
import type { ClientLink } from './client-link.ts';
import { elsewherePage, openingPage, previewStyle, strangerPage } from './preview-pages.ts';

/** Where the page's shell script is served; named in index.html before any other script. */
export const clientScriptPath = '/client.js';

/** Names the shell script in a page, before its first script, so that the bridge is there when the app starts. */
export function withClientScript(html: string): string {
  return html.replace('<script', `<script src="${clientScriptPath}"></script>\n    <script`);
}

/** Bytes of a request body: the largest request in UTF-8, and room for the JSON around it. */
const largestBody = 8_000_000;

const outcomeBody = z.strictObject({ outcome: z.enum(['done', 'declined', 'failed']) });

/** The running preview. */
export interface PreviewServer {
  /** The address to print: it works once. */
  readonly url: string;
  /** Stops listening and drops every connection. */
  close(): Promise<void>;
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function cookieOf(request: http.IncomingMessage, name: string): string {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}

function answer(
  response: http.ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...securityHeaders, 'Content-Type': type, ...headers });
  response.end(body);
}

const html = 'text/html; charset=utf-8';
const json = 'application/json; charset=utf-8';

function answerJson(response: http.ServerResponse, status: number, body: unknown): void {
  answer(response, status, json, JSON.stringify(body));
}

/** A body as text; null when it is larger than allowed, and then the rest of it is not read. */
async function readBody(request: http.IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = part as Buffer; // no encoding is set, so a request's parts are buffers
    size += bytes.length;
    if (size > largestBody) return null;
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

const refusal = (sentence: string): Result<never, Failure> =>
  failed(failure('not-allowed', sentence));

/**
 * Serves the app on 127.0.0.1 alone. Every request must name exactly this host; all but the first need the cookie that
 * the printed token is exchanged for once; every POST must come from exactly this origin. Answers carry the same
 * policy as in the window. Fails with a sentence when the port cannot be had.
 */
export async function servePreview(options: {
  readonly port: number;
  readonly files: BundledFiles;
  readonly clientScript: Uint8Array;
  readonly handlers: Handlers;
  readonly link: ClientLink;
  readonly log: CallLog;
}): Promise<Result<PreviewServer, string>> {
  const { files, clientScript, handlers, link, log } = options;
  const token = randomBytes(32).toString('base64url');
  const secret = randomBytes(32).toString('base64url');
  let tokenUsed = false;
  let port = options.port;

  const host = () => `127.0.0.1:${port}`;
  const origin = () => `http://${host()}`;
  // Cookies are shared between the ports of a host, so the name carries ours.
  const cookieName = () => `critical-friend-${port}`;

  /** The printed address: once for the cookie; again only for whoever has the cookie already. */
  function exchange(offered: string, known: boolean, response: http.ServerResponse): void {
    if (known) {
      answer(response, 200, html, openingPage);
      return;
    }
    if (tokenUsed || !isSame(offered, token)) {
      answer(response, 403, html, strangerPage);
      return;
    }
    tokenUsed = true;
    answer(response, 200, html, openingPage, {
      'Set-Cookie': `${cookieName()}=${secret}; Path=/; HttpOnly; SameSite=Strict`,
    });
  }

  function openStream(
    request: http.IncomingMessage,
    url: URL,
    response: http.ServerResponse,
  ): void {
    const id = url.searchParams.get('client') ?? '';
    if (!/^[\w-]{8,64}$/.test(id)) {
      answer(response, 400, html, strangerPage);
      return;
    }
    response.writeHead(200, { ...securityHeaders, 'Content-Type': 'text/event-stream' });
    response.on('close', () => link.detach(response));
    link.attach(id, response, {
      takesOver: url.searchParams.has('take'),
      comesBack: request.headers['last-event-id'] !== undefined,
    });
  }

  function download(id: string, response: http.ServerResponse): void {
    const file = link.takeFile(id);
    if (!file) {
      answer(response, 404, html, strangerPage);
      return;
    }
    response.on('finish', () => link.settle(id, 'done'));
    response.on('close', () => link.settle(id, 'failed'));
    answer(response, 200, file.mediaType, file.bytes, {
      'Content-Length': String(file.bytes.byteLength),
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
    });
  }

  async function post(
    request: http.IncomingMessage,
    pathname: string,
    response: http.ServerResponse,
  ): Promise<void> {
    if (request.headers.origin !== origin()) {
      answerJson(response, 403, refusal('Only Critical Friend’s own page may ask this.'));
      return;
    }
    if (request.headers['content-type'] !== 'application/json') {
      answerJson(response, 415, refusal('Only JSON is answered here.'));
      return;
    }
    const text = await readBody(request);
    if (text === null) {
      response.setHeader('Connection', 'close');
      answerJson(response, 413, refusal('That is more text than the app takes at once.'));
      return;
    }
    const body = parseJson(text);
    if (!body) {
      answerJson(response, 400, refusal('What was sent is not JSON.'));
      return;
    }
    const [, kind, name = ''] = /^\/(call|shell)\/([^/]+)$/.exec(pathname) ?? [];
    if (kind === undefined) {
      answerJson(response, 404, refusal('There is nothing at this address.'));
      return;
    }
    if (!link.isHere(String(request.headers['x-client'] ?? ''))) {
      answerJson(
        response,
        409,
        failed(
          failure(
            'other-copy',
            'Critical Friend is in use in another tab, so this page is out of date. Load this page again to use it here.',
          ),
        ),
      );
      return;
    }
    if (kind === 'call') {
      answerJson(response, 200, await answerCall(name, body.value, handlers, log));
      return;
    }
    const outcome = outcomeBody.safeParse(body.value);
    const known = kind === 'shell' && outcome.success && link.settle(name, outcome.data.outcome);
    answerJson(response, known ? 200 : 404, known ? ok(null) : refusal('Nothing waits for this.'));
  }

  async function respond(
    request: http.IncomingMessage,
    response: http.ServerResponse,
  ): Promise<void> {
    const method = request.method ?? '';
    const target = request.url ?? '';
    if (
      request.headers.host !== host() ||
      !target.startsWith('/') ||
      !URL.canParse(target, origin())
    ) {
      answer(response, 403, html, strangerPage);
      return;
    }
    const url = new URL(target, origin());
    const known = isSame(cookieOf(request, cookieName()), secret);
    const offered = url.searchParams.get('token');
    if (method === 'GET' && url.pathname === '/' && offered !== null) {
      exchange(offered, known, response);
      return;
    }
    if (method === 'GET' && url.pathname === '/preview.css') {
      answer(response, 200, 'text/css; charset=utf-8', previewStyle);
      return;
    }
    if (!known) {
      answer(response, 403, html, strangerPage);
      return;
    }
    // Another page on this computer shares our site and so our cookie; the browser says whose request it is.
    const from = request.headers['sec-fetch-site'];
    const arrives = request.headers['sec-fetch-mode'] === 'navigate' && method === 'GET';
    if (from !== undefined && from !== 'same-origin' && from !== 'none' && !arrives) {
      answer(response, 403, html, strangerPage);
      return;
    }
    if (method === 'POST') {
      await post(request, url.pathname, response);
      return;
    }
    if (method === 'GET') {
      if (url.pathname === '/events') return openStream(request, url, response);
      if (url.pathname === '/elsewhere') return answer(response, 200, html, elsewherePage);
      if (url.pathname === clientScriptPath) {
        return answer(response, 200, 'text/javascript; charset=utf-8', clientScript);
      }
      if (url.pathname.startsWith('/download/')) {
        return download(url.pathname.slice('/download/'.length), response);
      }
    }
    const file = files.answer(method, target);
    response.writeHead(file.status, file.headers);
    response.end(file.body);
  }

  const server = http.createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      log.broke('the preview', error);
      if (response.headersSent) response.destroy();
      else answerJson(response, 500, failed(failure('bug', 'Something in the app went wrong.')));
    });
  });

  const started = await new Promise<Result<number, string>>((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(
        failed(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is in use by another program. Choose another with --port=, or leave it out.`
            : `Critical Friend could not listen on this computer (${error.code ?? 'unknown reason'}).`,
        ),
      ),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(ok(typeof address === 'object' && address ? address.port : port));
    });
  });
  if (!started.ok) return started;
  port = started.value;

  return ok({
    url: `${origin()}/?token=${token}`,
    close: () =>
      new Promise<void>((resolve) => {
        link.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}
