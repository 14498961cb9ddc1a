import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { securityHeaders } from './content-policy.ts';

/** The list of the renderer's files that the build writes beside them; nothing else is ever served. */
export const fileList = 'files.json';

const listed = z.array(
  z.strictObject({
    /** As asked for: "/assets/index-1a2b.js". */
    path: z.string().regex(/^\/[\w./-]+$/),
    type: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
);

/** An answer to a request for a file, the same in both shells. */
export interface FileAnswer {
  readonly status: 200 | 400 | 404 | 405 | 500;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for HEAD. */
  readonly body: Uint8Array;
}

/** The renderer's files, by the list the build made of them. */
export interface BundledFiles {
  /** `target` is the path and query as they were sent, escapes and all. */
  answer(method: string, target: string): FileAnswer;
}

function say(
  status: FileAnswer['status'],
  words: string,
  more: Record<string, string> = {},
): FileAnswer {
  return {
    status,
    headers: { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8', ...more },
    body: new TextEncoder().encode(words),
  };
}

function decode(target: string): string | null {
  try {
    return decodeURIComponent(target.replace(/[?#].*$/s, ''));
  } catch {
    return null; // a malformed escape
  }
}

/**
 * Opens the renderer's files in a folder. A path is looked up in the list, never on the disk, so no path can lead
 * elsewhere; a file whose bytes are not those of the build is not served. Throws when the list itself is missing or
 * malformed: the app was not built, or not whole.
 */
export function openBundledFiles(
  directory: string,
  /** Changes index.html as it is served; the preview names its own script there. */
  onIndex: (html: string) => string = (html) => html,
): BundledFiles {
  const list = listed.parse(JSON.parse(fs.readFileSync(path.join(directory, fileList), 'utf8')));
  const known = new Map(list.map((file) => [file.path, file]));
  const read = new Map<string, Uint8Array>();

  const bytesOf = (name: string, sha256: string): Uint8Array | null => {
    const held = read.get(name);
    if (held) return held;
    try {
      const bytes = fs.readFileSync(path.join(directory, ...name.split('/')));
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) return null;
      const served =
        name === '/index.html' ? new TextEncoder().encode(onIndex(bytes.toString('utf8'))) : bytes;
      read.set(name, served);
      return served;
    } catch {
      return null; // listed, but gone or unreadable
    }
  };

  return {
    answer(method, target) {
      if (method !== 'GET' && method !== 'HEAD') {
        return say(405, 'Only GET and HEAD are answered.', { Allow: 'GET, HEAD' });
      }
      const asked = decode(target);
      if (asked === null) return say(400, 'The address is malformed.');
      const file = known.get(asked === '/' ? '/index.html' : asked);
      if (!file) return say(404, 'There is nothing at this address.');
      const bytes = bytesOf(file.path, file.sha256);
      if (!bytes) {
        return say(
          500,
          'A file of the app is damaged or missing. Install Critical Friend again; what you wrote is safe.',
        );
      }
      return {
        status: 200,
        headers: { ...securityHeaders, 'Content-Type': file.type },
        body: method === 'HEAD' ? new Uint8Array() : bytes,
      };
    },
  };
}
