import fs from 'node:fs';
import path from 'node:path';

/** @import { Reporter, TestCase, TestModule, TestRunEndReason } from 'vitest/node' */
/** @import { RunReport, TestEnd } from './run-counts.mjs' */

/**
 * A test that has no end (its run was cut off) has not passed.
 * @param {TestCase} testCase
 * @returns {TestEnd}
 */
function readTest(testCase) {
  const result = testCase.result();
  const name = `${testCase.module.relativeModuleId} › ${testCase.fullName}`;
  if (result.state === 'skipped') return { name, state: 'skipped', reason: result.note ?? '' };
  return { name, state: result.state === 'passed' ? 'passed' : 'failed', reason: '' };
}

/**
 * What a test module holds, test by test; a module that could not be loaded is one failed test, since what it would
 * have run is not known.
 * @param {TestModule} testModule
 * @returns {TestEnd[]}
 */
function readModule(testModule) {
  const tests = [...testModule.children.allTests()].map(readTest);
  const brokenSuites = [...testModule.children.allSuites()].filter(
    (suite) => suite.errors().length > 0,
  ).length;
  if (testModule.errors().length === 0 && brokenSuites === 0) return tests;
  return [...tests, { name: testModule.relativeModuleId, state: 'failed', reason: '' }];
}

/**
 * Writes how each unit test ended to the file that VITEST_REPORT_FILE names: vitest's own JSON holds neither the reason
 * of a skipped test nor an error outside the tests.
 * @implements {Reporter}
 */
class VitestReport {
  /**
   * @param {readonly TestModule[]} testModules
   * @param {readonly { readonly message: string }[]} unhandledErrors
   * @param {TestRunEndReason} reason
   */
  onTestRunEnd(testModules, unhandledErrors, reason) {
    const file = process.env['VITEST_REPORT_FILE'];
    if (!file) throw new Error('VITEST_REPORT_FILE names no file');
    /** @type {RunReport} */
    const report = {
      tests: testModules.flatMap(readModule),
      errors: [
        ...unhandledErrors.map(({ message }) => message),
        ...(reason === 'interrupted' ? ['the run was interrupted'] : []),
      ],
    };
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, JSON.stringify(report));
  }
}

// Vitest takes a reporter by a file's default export.
export default VitestReport;
