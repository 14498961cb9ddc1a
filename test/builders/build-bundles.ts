import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createBuilder } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/** Builds some of the app's bundles, by the project's own configuration, into a folder of their own. */
export async function buildBundles(
  ...names: readonly ('main' | 'preload' | 'preview' | 'previewPage')[]
): Promise<string> {
  const dist = fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-bundles-'));
  const before = process.env.CRITICAL_FRIEND_DIST;
  process.env.CRITICAL_FRIEND_DIST = dist;
  try {
    const builder = await createBuilder({
      configFile: path.join(root, 'vite.config.ts'),
      logLevel: 'silent',
    });
    for (const name of names) {
      const environment = builder.environments[name];
      if (!environment) throw new Error(`There is no bundle ${name}`);
      await builder.build(environment);
    }
  } finally {
    if (before === undefined) delete process.env.CRITICAL_FRIEND_DIST;
    else process.env.CRITICAL_FRIEND_DIST = before;
  }
  return dist;
}
