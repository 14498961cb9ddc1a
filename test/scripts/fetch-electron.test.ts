import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findElectron } from '#scripts/lib/electron-binary.mjs';
import { fetchElectron } from '#scripts/lib/fetch-electron.mjs';
import { makeProject, makeSay, ownRoot } from './project-folder.ts';

const limits = { firstByte: 1500, nextByte: 1500, unpacking: 60_000 };
const archiveName = `electron-v45.4.1-${process.platform}-${process.arch}.zip`;

const servers: http.Server[] = [];

/** A release server on this computer; the downloader is told of it as of a mirror. */
async function serve(answer: http.RequestListener): Promise<string[]> {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // The handle of a listening TCP server has an address of this kind.
  const { port } = server.address() as AddressInfo;
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${port}/`);
  return asked;
}

/** A project with the real package electron but for the archive it expects, and an empty cache. */
function makeFetching(archive: Uint8Array = new Uint8Array()): string {
  const root = makeProject({
    'node_modules/electron/package.json': '{"name":"electron","version":"45.4.1"}',
    'node_modules/electron/checksums.json': JSON.stringify({
      [archiveName]: createHash('sha256').update(archive).digest('hex'),
    }),
  });
  const own = path.join(ownRoot, 'node_modules');
  const folder = path.join(root, 'node_modules');
  fs.copyFileSync(path.join(own, 'electron/install.js'), path.join(folder, 'electron/install.js'));
  for (const name of ['@electron', '@electron-internal']) {
    fs.symlinkSync(path.join(own, name), path.join(folder, name), 'junction');
  }
  vi.stubEnv('electron_config_cache', path.join(root, 'cache'));
  return root;
}

const archive = zipSync({
  version: strToU8('45.4.1'),
  [process.platform === 'win32' ? 'electron.exe' : 'electron']: strToU8('#!/bin/sh\n'),
  // Something that does not shrink, so that there is a tenth to speak of.
  noise: Uint8Array.from({ length: 400_000 }, (_, index) => (index * index * 31 + index) % 251),
});

beforeEach(() => {
  for (const name of Object.keys(process.env)) {
    if (/^(npm_config_electron_|npm_package_config_electron|ELECTRON_)/i.test(name))
      vi.stubEnv(name, undefined);
  }
});

afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('fetching the Electron binary', () => {
  test.skipIf(process.platform === 'darwin')(
    'tells how far it is and puts the binary in its place; the archive is then kept',
    async () => {
      const asked = await serve((_request, response) => {
        response.setHeader('content-length', archive.length);
        response.end(archive);
      });
      const root = makeFetching(archive);
      const { lines, say } = makeSay();
      const file = findElectron(root, {});
      expect(file).toBeNull();
      const end = await fetchElectron(root, say, limits);
      expect(end).toEqual({ file: findElectron(root, {}) });
      expect(asked).toEqual([`/v45.4.1/${archiveName}`]);
      expect(lines[0]).toMatch(/^Electron: fetching the binary of version 45\.4\.1/);
      expect(lines.at(-1)).toMatch(/^Electron: 0\.\d of 0\.\d MB$/);
      fs.rmSync(path.join(root, 'node_modules/electron/dist'), { recursive: true });
      expect(await fetchElectron(root, say, limits)).toEqual({ file: findElectron(root, {}) });
      expect(asked).toHaveLength(1);
    },
  );

  test(
    'a server that takes the call and never answers is given up, in one sentence',
    { timeout: 15_000 },
    async () => {
      const asked = await serve(() => {});
      const end = await fetchElectron(makeFetching(), () => {}, limits);
      expect(asked).toHaveLength(1);
      expect(end).toEqual({ failure: 'nothing came within 1.5 seconds', stopped: null });
    },
  );

  test('a server that answers and then sends nothing is given up as late as one that never answers', async () => {
    await serve((_request, response) => {
      response.setHeader('content-length', 1000);
      response.flushHeaders();
    });
    const end = await fetchElectron(makeFetching(), () => {}, limits);
    expect(end).toEqual({ failure: 'nothing came within 1.5 seconds', stopped: null });
  });

  test('a download that stops half-way is given up, and leaves nothing behind', async () => {
    await serve((_request, response) => {
      response.setHeader('content-length', archive.length);
      response.write(archive.subarray(0, archive.length / 2));
    });
    const root = makeFetching(archive);
    const end = await fetchElectron(root, () => {}, limits);
    expect(end).toEqual({ failure: 'it stopped for 1.5 seconds', stopped: null });
    expect(findElectron(root, {})).toBeNull();
    expect(fs.existsSync(path.join(root, 'cache'))).toBe(false);
  });

  test('a refusal, an error and a broken line are told by their cause and without a stack', async () => {
    await serve(() => {});
    servers.splice(0).forEach((server) => server.close());
    expect(await fetchElectron(makeFetching(), () => {}, limits)).toMatchObject({
      failure: expect.stringMatching(/^connect ECONNREFUSED [^\n]*$/),
    });
    await serve((_request, response) => {
      response.statusCode = 404;
      response.end('no');
    });
    expect(await fetchElectron(makeFetching(), () => {}, limits)).toMatchObject({
      failure: expect.stringMatching(/^Response code 404 [^\n]*$/),
    });
    await serve((request) => request.socket.destroy());
    expect(await fetchElectron(makeFetching(), () => {}, limits)).toMatchObject({
      failure: expect.stringMatching(/^other side closed[^\n]*$/),
    });
  });

  test('other bytes than those Electron published are not used', async () => {
    await serve((_request, response) => response.end(archive));
    const root = makeFetching(strToU8('what was published'));
    const end = await fetchElectron(root, () => {}, limits);
    expect(end).toMatchObject({ failure: expect.stringMatching(/checksum/i) });
    expect(findElectron(root, {})).toBeNull();
  });

  test('bytes that are no archive are told so', async () => {
    const bytes = strToU8('not a zip');
    await serve((_request, response) => response.end(bytes));
    const end = await fetchElectron(makeFetching(bytes), () => {}, limits);
    expect(end).toEqual({ failure: 'unpacking ended with code 1', stopped: null });
  });
});
