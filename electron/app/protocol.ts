import type { Protocol } from 'electron';
import type { BundledFiles } from './bundled-files.ts';

/** Answers `app://bundle/…` from the built files and nothing else; any other host is not there. */
export function serveBundle(protocol: Pick<Protocol, 'handle'>, files: BundledFiles): void {
  protocol.handle('app', (request) => {
    const url = new URL(request.url);
    // A path no file can have stands for "not this host": the list then answers as for any unknown address.
    const target = url.host === 'bundle' ? `${url.pathname}${url.search}` : '/not/this/host';
    const { status, headers, body } = files.answer(request.method, target);
    return new Response(Uint8Array.from(body), { status, headers });
  });
}
