import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { countRun, parseVitestReport } from '#scripts/lib/run-counts.mjs';
import { isSuccess, runProcess, tellEnd } from '#scripts/lib/run-process.mjs';
import { toolCommand } from '#scripts/lib/tools.mjs';
import { makeProject, ownRoot } from './project-folder.ts';

/** Runs the real vitest on some test files, with our reporter, and counts what came of it. */
async function runVitest(files: Readonly<Record<string, string>>) {
  const root = makeProject({ 'package.json': '{"type":"module"}', ...files });
  fs.symlinkSync(path.join(ownRoot, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  const report = path.join(root, 'out/report.json');
  const kept = Object.entries(process.env).filter(([name]) => !/^VITEST|^NODE_ENV$/.test(name));
  const reporter = path.join(ownRoot, 'scripts/lib/vitest-report.mjs');
  const end = await runProcess({
    ...toolCommand(ownRoot, 'vitest', 'vitest', [
      'run',
      '--root=.',
      '--reporter=default',
      `--reporter=${reporter}`,
    ]),
    cwd: root,
    env: { ...Object.fromEntries(kept), VITEST_REPORT_FILE: report },
    output: 'hold',
  });
  const text = fs.existsSync(report) ? fs.readFileSync(report, 'utf8') : null;
  return countRun('Vitest', {
    report: text,
    parse: parseVitestReport,
    end: isSuccess(end) ? null : tellEnd(end),
  });
}

const head = `import { describe, expect, test } from 'vitest';\n`;

describe('what vitest reports', () => {
  test('passed, failed and skipped tests, with the reason that a test gave', async () => {
    const counts = await runVitest({
      'a.test.js': `${head}
        test('adds', () => expect(1 + 1).toBe(2));
        describe('group', () => {
          test('fails', () => expect(1).toBe(2));
          test('waits', ({ skip }) => skip('no printer here'));
          test.skip('rests', () => {});
          test.todo('later');
        });`,
    });
    expect(counts).toEqual({
      passed: 1,
      failed: 1,
      skipped: [
        { name: 'a.test.js › group > waits', reason: 'no printer here' },
        { name: 'a.test.js › group > rests', reason: '' },
        { name: 'a.test.js › group > later', reason: '' },
      ],
      remarks: [],
    });
  });

  test('an error outside the tests fails a run in which every test passed', async () => {
    const counts = await runVitest({
      'a.test.js': `${head}
        test('passes', async () => {
          Promise.reject(new Error('nobody waited'));
          await new Promise((resolve) => setImmediate(resolve));
        });`,
    });
    expect(counts).toMatchObject({ passed: 1, failed: 1, skipped: [] });
    expect(counts.remarks).toEqual(['Vitest, outside every test: nobody waited']);
  });

  test('a file that cannot be loaded, and a group whose setting-up fails, count as failed', async () => {
    const counts = await runVitest({
      'a.test.js': `${head} test('passes', () => {});`,
      'b.test.js': `import './gone.js';`,
      'c.test.js': `${head} import { beforeAll } from 'vitest';
        describe('group', () => { beforeAll(() => { throw new Error('no'); }); test('never runs', () => {}); });`,
    });
    expect(counts.passed).toBe(1);
    expect(counts.failed).toBe(2);
  });

  test('a folder without a test is a failure', async () => {
    expect(await runVitest({})).toMatchObject({ passed: 0, failed: 1, skipped: [] });
  });
});
