import fs from 'node:fs';
import path from 'node:path';
import { bringChromium } from './bring-chromium.mjs';
import { countCheck, countRun, parsePlaywrightReport, parseVitestReport } from './run-counts.mjs';
import { isSuccess, runProcess, tellEnd } from './run-process.mjs';
import { toolCommand, toolEnvironment } from './tools.mjs';

/** @import { RunCounts, RunReport } from './run-counts.mjs' */

/**
 * What a part of the test run came to.
 * @typedef {{ counts: readonly RunCounts[], stopped: NodeJS.Signals | null }} PartEnd
 */

/** Where the runners leave their reports, from the project's root: Playwright empties the folder of its results. */
const reportFolder = 'node_modules/.cache/critical-friend/reports';

/**
 * @param {string} root the project
 * @param {string} runner
 */
function reportPlace(root, runner) {
  return path.join(root, reportFolder, `${runner}.json`);
}

/** The checks, each of which counts as one. */
const checks = [
  { name: 'Types', of: 'typescript', program: 'tsc', args: ['-b'] },
  { name: 'Lint', of: 'oxlint', program: 'oxlint', args: ['--type-aware'] },
  { name: 'Format', of: 'prettier', program: 'prettier', args: ['--check', '.'] },
];

/**
 * Runs the checks at once, for each leaves cores idle; what they print stands in their order.
 * @param {string} root the project
 * @param {(line: string) => void} say
 * @returns {Promise<PartEnd>}
 */
export async function runChecks(root, say) {
  const env = toolEnvironment(root, process.env);
  // Oxlint takes CI for a wish for colour, whatever NO_COLOR says.
  delete env['CI'];
  const running = checks.map((check) => ({
    ...check,
    ending: runProcess({
      ...toolCommand(root, check.of, check.program, check.args),
      cwd: root,
      env,
      output: 'hold',
    }),
  }));
  /** @type {RunCounts[]} */
  const counts = [];
  /** @type {NodeJS.Signals | null} */
  let stopped = null;
  for (const { name, program, args, ending } of running) {
    const end = await ending;
    stopped ??= end.stopped;
    say(`${name}: ${program} ${args.join(' ')}`);
    process.stdout.write(end.printed);
    counts.push(countCheck(isSuccess(end) ? null : `${name}: ${program} ${tellEnd(end)}.`));
  }
  return { counts, stopped };
}

/**
 * Runs a test runner and counts what it reported.
 * @param {string} root the project
 * @param {{ name: string, of: string, program: string, args: readonly string[], env: NodeJS.ProcessEnv, report: string, parse: (text: string) => RunReport }} runner
 * @returns {Promise<PartEnd>}
 */
async function runRunner(root, { name, of, program, args, env, report, parse }) {
  // A report of an earlier run must not be taken for this one's.
  fs.rmSync(report, { force: true });
  const end = await runProcess({ ...toolCommand(root, of, program, args), cwd: root, env });
  const text = fs.existsSync(report) ? fs.readFileSync(report, 'utf8') : null;
  const counts = countRun(name, { report: text, parse, end: isSuccess(end) ? null : tellEnd(end) });
  return { counts: [counts], stopped: end.stopped };
}

/**
 * The browser of the tests, found or installed. Some unit tests start one too, so it is brought before the first of
 * them; whoever asks again is given the same one without a search.
 * @param {string} root the project
 * @param {(line: string) => void} say
 */
async function bringBrowser(root, say) {
  const brought = await bringChromium(
    { root, env: process.env, platform: process.platform, isRoot: process.getuid?.() === 0 },
    say,
  );
  if (brought.browser !== null) process.env['CHROMIUM_PATH'] = brought.browser.path;
  return brought;
}

/**
 * Runs the unit tests. Without a browser, those that need one fail.
 * @param {string} root the project
 * @param {(line: string) => void} say
 * @returns {Promise<PartEnd>}
 */
export async function runUnitTests(root, say) {
  const { stopped } = await bringBrowser(root, say);
  if (stopped !== null) return { counts: [], stopped };
  say('Unit tests: vitest run');
  const report = reportPlace(root, 'vitest');
  return runRunner(root, {
    name: 'Vitest',
    of: 'vitest',
    program: 'vitest',
    args: ['run', '--reporter=default', '--reporter=./scripts/lib/vitest-report.mjs'],
    env: { ...toolEnvironment(root, process.env), VITEST_REPORT_FILE: report },
    report,
    parse: parseVitestReport,
  });
}

/**
 * Runs the browser tests, for which a browser is found or installed. No browser is a failure: what they show would not
 * have been shown.
 * @param {string} root the project
 * @param {(line: string) => void} say
 * @returns {Promise<PartEnd>}
 */
export async function runBrowserTests(root, say) {
  const { browser, stopped } = await bringBrowser(root, say);
  if (stopped !== null) return { counts: [], stopped };
  if (browser === null) {
    const why = 'Browser tests: not run, for there is no browser to run them in.';
    return { counts: [countCheck(why)], stopped: null };
  }
  say(`Browser tests: playwright test, in ${browser.path}`);
  const report = reportPlace(root, 'playwright');
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...toolEnvironment(root, process.env),
    CHROMIUM_PATH: browser.path,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    // Playwright gives its workers FORCE_COLOR, and Node complains where NO_COLOR stands beside it.
    FORCE_COLOR: '0',
  };
  delete env['NO_COLOR'];
  return runRunner(root, {
    name: 'Playwright',
    of: '@playwright/test',
    program: 'playwright',
    args: ['test'],
    env,
    report,
    parse: parsePlaywrightReport,
  });
}
