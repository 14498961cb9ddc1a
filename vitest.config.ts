import os from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const here = import.meta.dirname;

/** Tests that start programs of their own (children that are killed, builds, browsers): slower, and kept apart. */
const programs = [
  'test/app/preview-page.test.ts',
  'test/app/run-preview.test.ts',
  'test/reliability/**/*.test.ts',
  'test/scripts/**/*.test.ts',
  'test/security/**/*.test.ts',
];

/** Tests that build the library of damaged papers: one process runs many files, so that the sound ones are read once. */
const builds = 'test/scripts-library/**/*.test.ts';

/** Tests of what holds for whatever is made up, in hundreds of rounds: slower, and kept apart. */
const properties = 'test/**/*.properties.test.ts';

const inFolders = (...folders: readonly string[]) =>
  folders.map((folder) => `test/${folder}/**/*.test.ts`);

/** Tests of pure functions: nothing they touch outlasts a test, so they need no surroundings of their own each. */
const pure = inFolders(
  'architecture',
  'domain',
  'export',
  'lib',
  'model',
  'parse',
  'renderer',
  'seeds',
);

/**
 * Tests of real stores, each in folders of its own. One process runs many files: modules are loaded, the seeds are read
 * and their image is made once for all of them. A test that mocks modules or leaves a mark on one does not belong here.
 */
const stores = inFolders('ipc', 'library', 'transfer', 'workspace');

export default defineConfig({
  resolve: { alias: { electron: path.join(here, 'test/fakes/electron.ts') } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: pure,
          exclude: [properties],
          isolate: false,
          pool: 'threads',
        },
      },
      { extends: true, test: { name: 'stores', include: stores, isolate: false, pool: 'forks' } },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**', properties, builds, ...programs, ...pure, ...stores],
        },
      },
      {
        extends: true,
        test: { name: 'properties', include: [properties], isolate: false, pool: 'threads' },
      },
      {
        extends: true,
        test: { name: 'builds', include: [builds], isolate: false, pool: 'forks' },
      },
      { extends: true, test: { name: 'programs', include: [...programs] } },
    ],
    environment: 'node',
    // One worker more than there are cores: a test that starts a program or a browser often waits for it.
    maxWorkers: os.availableParallelism() + 1,
    server: { deps: { inline: ['electron-store'] } },
    // How long a failure takes to be called one; what passes never waits for it. Times are measured in bench/.
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
