import path from 'node:path';
import { defineConfig } from 'vitest/config';

const here = import.meta.dirname;

/** Tests that start programs of their own (children that are killed, builds, browsers): slower, and kept apart. */
const programs = [
  'test/app/preview-page.test.ts',
  'test/reliability/**/*.test.ts',
  'test/scripts/**/*.test.ts',
  'test/scripts-library/**/*.test.ts',
  'test/security/**/*.test.ts',
];

export default defineConfig({
  resolve: { alias: { electron: path.join(here, 'test/fakes/electron.ts') } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**', ...programs],
        },
      },
      { extends: true, test: { name: 'programs', include: [...programs] } },
    ],
    environment: 'node',
    server: { deps: { inline: ['electron-store'] } },
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
