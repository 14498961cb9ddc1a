import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addCounts,
  closingLine,
  countCheck,
  countRun,
  parsePlaywrightReport,
  parseVitestReport,
  summaryLines,
} from '#scripts/lib/run-counts.mjs';

const good = JSON.stringify({
  tests: [
    { name: 'a.test.ts › adds', state: 'passed', reason: '' },
    { name: 'a.test.ts › waits', state: 'skipped', reason: 'only on a Mac' },
  ],
  errors: [],
});

function countVitest(report: string | null, end: string | null = null) {
  return countRun('Vitest', { report, parse: parseVitestReport, end });
}

function spec(title: string, status: string, annotations: readonly unknown[] = []) {
  return { title, tests: [{ status, annotations, results: [] }] };
}

function countPlaywright(report: unknown, end: string | null = null) {
  const text = JSON.stringify(report);
  return countRun('Playwright', { report: text, parse: parsePlaywrightReport, end });
}

describe('counting what a runner reported', () => {
  test('passed, failed and skipped are counted, and the skipped are named with their reason', () => {
    expect(countVitest(good)).toEqual({
      passed: 1,
      failed: 0,
      skipped: [{ name: 'a.test.ts › waits', reason: 'only on a Mac' }],
      remarks: [],
    });
  });

  test('a runner that wrote nothing has failed, whatever its exit code', () => {
    expect(countVitest(null)).toMatchObject({ passed: 0, failed: 1 });
    expect(countVitest(null, 'was ended by SIGSEGV').remarks).toEqual([
      'Vitest wrote no report. It was ended by SIGSEGV.',
    ]);
  });

  test.each([
    ['cut short', good.slice(0, 40)],
    ['empty', ''],
    ['something else', '[]'],
    ['null', 'null'],
    ['without its tests', '{"errors":[]}'],
    ['without its errors', '{"tests":[]}'],
    ['with a state of its own', '{"tests":[{"name":"a","state":"maybe","reason":""}],"errors":[]}'],
    ['with a nameless test', '{"tests":[{"state":"passed","reason":""}],"errors":[]}'],
  ])('a report that is %s is one failure and not an exception', (_what, report) => {
    const counts = countVitest(report);
    expect(counts).toMatchObject({ passed: 0, failed: 1 });
    expect(counts.remarks[0]).toMatch(/^The report of Vitest cannot be read: /);
  });

  test('no report of any shape is taken for a pass', () => {
    fc.assert(
      fc.property(fc.json(), (report) => {
        for (const parse of [parseVitestReport, parsePlaywrightReport]) {
          expect(countRun('Runner', { report, parse, end: null }).failed).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('a bad exit code with nothing failed is a failure; with something failed it adds none', () => {
    const odd = countVitest(good, 'ended with code 1');
    expect(odd).toMatchObject({ passed: 1, failed: 1 });
    expect(odd.remarks).toEqual(['Vitest ended with code 1, though no test failed.']);
    const failed = good.replace('"passed"', '"failed"');
    expect(countVitest(failed, 'ended with code 1')).toMatchObject({ failed: 1, remarks: [] });
  });

  test('an error outside the tests is a failure although every test passed', () => {
    const report = JSON.stringify({ ...JSON.parse(good), errors: ['a promise broke\n  at x'] });
    const counts = countVitest(report, 'ended with code 1');
    expect(counts).toMatchObject({ passed: 1, failed: 1 });
    expect(counts.remarks).toEqual(['Vitest, outside every test: a promise broke']);
  });

  test('a runner that ran no test at all is a failure', () => {
    expect(countVitest('{"tests":[],"errors":[]}')).toMatchObject({
      failed: 1,
      remarks: ['Vitest ran no test.'],
    });
  });
});

describe('reading Playwright’s report', () => {
  const report = {
    errors: [],
    suites: [
      {
        title: 'journey.spec.ts',
        specs: [spec('reads a figure', 'expected')],
        suites: [
          {
            title: 'the window itself',
            specs: [
              spec('opens', 'skipped', [{ type: 'skip', description: 'no binary here' }]),
              spec('closes', 'skipped'),
              spec('breaks', 'unexpected'),
              spec('wavers', 'flaky'),
            ],
          },
        ],
      },
    ],
  };

  test('tests are counted however deep they stand, and one that passed only on a second try has failed', () => {
    expect(countPlaywright(report, 'ended with code 1')).toEqual({
      passed: 1,
      failed: 2,
      skipped: [
        { name: 'journey.spec.ts › the window itself › opens', reason: 'no binary here' },
        { name: 'journey.spec.ts › the window itself › closes', reason: '' },
      ],
      remarks: [],
    });
  });

  test('an error outside the tests counts', () => {
    const errors = [{ message: 'Error: No tests found' }];
    expect(countPlaywright({ errors, suites: [] }, 'ended with code 1')).toMatchObject({
      passed: 0,
      failed: 1,
      remarks: ['Playwright, outside every test: Error: No tests found'],
    });
  });

  test('a word it does not know is a failure, not a pass', () => {
    const odd = { errors: [], suites: [{ title: '', specs: [spec('x', 'splendid')] }] };
    expect(countPlaywright(odd)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('the end of a test run', () => {
  test('counts are added over every runner', () => {
    const sum = addCounts([
      countCheck(null),
      countCheck('Types: tsc ended with code 2.'),
      countVitest(good),
    ]);
    expect(closingLine(sum)).toBe('2 passed, 1 failed, 1 skipped');
    expect(summaryLines(sum)).toEqual([
      'Failed outside the tests:',
      '  Types: tsc ended with code 2.',
      'Skipped:',
      '  a.test.ts › waits: only on a Mac',
    ]);
  });

  test('with nothing to say there is only the closing line', () => {
    expect(summaryLines(addCounts([countCheck(null)]))).toEqual([]);
  });

  test('a skipped test without a reason is shown to have none', () => {
    const skipped = [{ name: 'a', reason: '' }];
    expect(summaryLines({ passed: 1, failed: 0, skipped, remarks: [] })[1]).toBe(
      '  a: no reason given',
    );
  });

  test('where nothing ran, or all was skipped, the run has failed', () => {
    expect(closingLine(addCounts([]))).toBe('0 passed, 1 failed, 0 skipped');
    const skipped = countVitest(good.replace('"passed"', '"skipped"'));
    expect(closingLine(addCounts([skipped]))).toBe('0 passed, 1 failed, 2 skipped');
  });
});
