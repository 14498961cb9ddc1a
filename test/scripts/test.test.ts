import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFiles } from './project-folder.ts';
import { makeStandIn, runScript, takeCalls } from './stand-in-project.ts';

const runTests = (root: string, args: readonly string[] = [], env = {}) =>
  runScript(root, [process.execPath, 'scripts/test.mjs', ...args], env).end;

function lastLines(out: string, count: number): string[] {
  return out.trimEnd().split('\n').slice(-count);
}

const built = ['tsx scripts/build-library.ts', 'vite build --logLevel warn'];
/** Run at once, so that any may be the first to be called. */
const checked = ['tsc -b', 'oxlint --type-aware', 'prettier --check .'];

describe.skipIf(process.platform === 'win32')('npm test', () => {
  test('builds, checks, runs both runners and adds everything up on its last line', async () => {
    const root = makeStandIn();
    const { code, out, err } = await runTests(root);
    expect([code, err]).toEqual([0, '']);
    const calls = takeCalls(root);
    expect(calls.slice(2, 5).toSorted()).toEqual(checked.toSorted());
    expect(calls.toSpliced(2, 3)).toEqual([
      ...built,
      'vitest run --reporter=default --reporter=./scripts/lib/vitest-report.mjs',
      'playwright test',
    ]);
    expect(out).toContain('Types: tsc -b\nLint: oxlint --type-aware\nFormat: prettier --check .\n');
    expect(out).toContain(`in ${path.join(root, 'browser/chromium')}\n`);
    expect(lastLines(out, 3)).toEqual([
      'Skipped:',
      '  window.spec.ts › prints: no printer here',
      '6 passed, 0 failed, 1 skipped',
    ]);
  });

  test('everything is run although something failed before, and the run has failed', async () => {
    const root = makeStandIn();
    const { code, out } = await runTests(root, [], { TOOL_OXLINT: 'fails', TOOL_VITEST: 'red' });
    expect(code).toBe(1);
    expect(takeCalls(root).at(-1)).toBe('playwright test');
    expect(out).toContain('Lint: oxlint --type-aware\noxlint failed\nFormat: prettier');
    expect(out).toContain('  Lint: oxlint ended with code 2.\n');
    expect(lastLines(out, 1)).toEqual(['4 passed, 2 failed, 1 skipped']);
  });

  test.each([
    ['crashes', 'Vitest wrote no report. It was ended by SIGKILL.'],
    ['silent', 'Vitest wrote no report.'],
  ])('a runner that %s is one failure, though an old report lies there', async (how, remark) => {
    const root = makeStandIn();
    const report = 'node_modules/.cache/critical-friend/reports/vitest.json';
    const test = { name: 'old', state: 'passed', reason: '' };
    writeFiles(root, { [report]: JSON.stringify({ tests: [test], errors: [] }) });
    const { code, out } = await runTests(root, ['unit'], { TOOL_VITEST: how });
    expect(code).toBe(1);
    expect(lastLines(out, 2)).toEqual([`  ${remark}`, '3 passed, 1 failed, 0 skipped']);
  });

  test('where the build fails nothing is tested, and that is one failure', async () => {
    const root = makeStandIn();
    const { code, out } = await runTests(root, [], { TOOL_TSX: 'fails' });
    expect(code).toBe(1);
    expect(takeCalls(root)).toEqual([built[0]]);
    expect(lastLines(out, 1)).toEqual(['0 passed, 1 failed, 0 skipped']);
  });

  test('without a browser the browser tests have failed, and a sentence says why', async () => {
    const root = makeStandIn();
    const { code, out } = await runTests(root, ['e2e'], { CHROMIUM_PATH: '/no/such/browser' });
    expect(code).toBe(1);
    expect(takeCalls(root)).toEqual(built);
    expect(out).toContain('CHROMIUM_PATH names /no/such/browser, and that does not run.');
    expect(lastLines(out, 1)).toEqual(['0 passed, 1 failed, 0 skipped']);
  });

  test('a part can be run alone, and anything else is answered with the usage', async () => {
    const root = makeStandIn();
    await runTests(root);
    takeCalls(root);
    expect(lastLines((await runTests(root, ['e2e'])).out, 1)).toEqual([
      '1 passed, 0 failed, 1 skipped',
    ]);
    expect(takeCalls(root)).toEqual(['playwright test']);
    expect(lastLines((await runTests(root, ['unit'])).out, 1)).toEqual([
      '5 passed, 0 failed, 0 skipped',
    ]);
    takeCalls(root);
    const odd = await runTests(root, ['all of it']);
    expect([odd.code, odd.out, takeCalls(root)]).toEqual([2, '', []]);
    expect(odd.err).toMatch(/^Usage: npm test/);
    expect((await runTests(root, ['--help'])).out).toMatch(/^Usage: npm test/);
  });

  test.each([
    ['passes', {}, 0, '6 passed, 0 failed, 1 skipped'],
    ['fails', { TOOL_TSC: 'fails' }, 1, '5 passed, 1 failed, 1 skipped'],
  ])(
    'what CI runs %s with npm’s exit code, and prints nothing after the closing line',
    async (_how, env, code, closing) => {
      const root = makeStandIn();
      const elsewhere = fs.mkdtempSync(path.join(root, 'elsewhere'));
      // One stream for both, as a CI log has it.
      const run = runScript(elsewhere, ['bash', '-c', '"$0" 2>&1', path.join(root, '.ci/run')], {
        CI: 'true',
        CHROMIUM_PATH: path.join(root, 'browser/chromium'),
        ...env,
      });
      const end = await run.end;
      expect(end.code).toBe(code);
      expect(end.out.endsWith(`\n${closing}\n`)).toBe(true);
    },
  );
});
