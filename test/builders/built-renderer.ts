import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** A small renderer as a build leaves it: index.html, a script, and the list of files. */
export function writeRenderer(directory: string): void {
  const files = [
    {
      path: '/index.html',
      type: 'text/html; charset=utf-8',
      text: '<!doctype html>\n<html>\n  <head><link rel="icon" href="data:,"><title>Critical Friend</title></head>\n  <body><div id="root"></div>\n    <script type="module" src="/assets/app.js"></script></body>\n</html>\n',
    },
    {
      path: '/assets/app.js',
      type: 'text/javascript; charset=utf-8',
      text: 'document.getElementById("root").textContent = typeof window.criticalFriend;\n',
    },
  ];
  fs.mkdirSync(path.join(directory, 'assets'), { recursive: true });
  for (const file of files) fs.writeFileSync(path.join(directory, file.path), file.text);
  fs.writeFileSync(path.join(directory, 'secret.txt'), 'not in the list');
  fs.writeFileSync(
    path.join(directory, 'files.json'),
    JSON.stringify(
      files.map(({ path: name, type, text }) => ({
        path: name,
        type,
        sha256: createHash('sha256').update(text).digest('hex'),
      })),
    ),
  );
}
