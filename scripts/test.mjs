import path from 'node:path';
import { bringBuild } from './lib/build.mjs';
import { bringDependencies } from './lib/dependencies.mjs';
import { addCounts, closingLine, countCheck, summaryLines } from './lib/run-counts.mjs';
import { runBrowserTests, runChecks, runUnitTests } from './lib/test-run.mjs';

/** @import { RunCounts } from './lib/run-counts.mjs' */

const root = path.resolve(import.meta.dirname, '..');

const usage = `Usage: npm test [-- unit | e2e]

  Installs what is locked, builds what is stale, checks types, lint and format, runs the unit tests and the browser
  tests, and ends with "N passed, N failed, N skipped".

  unit  only the checks and the unit tests
  e2e   only the browser tests`;

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}

/** The exit code of a run that was stopped from outside. */
const stoppedCode = 130;

/**
 * `npm test`: dependencies, build, checks, unit tests, browser tests.
 * @returns {Promise<number>} the exit code
 */
async function test() {
  const asked = process.argv.slice(2);
  if (asked.length === 1 && (asked[0] === '--help' || asked[0] === '-h')) {
    say(usage);
    return 0;
  }
  const part = asked[0] ?? 'all';
  if (asked.length > 1 || !['all', 'unit', 'e2e'].includes(part)) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  /** @type {RunCounts[]} */
  const counts = [];
  for (const bring of [bringDependencies, bringBuild]) {
    const { ok, stopped } = await bring(root, say);
    if (stopped !== null) return stoppedCode;
    if (!ok) return close([countCheck('Nothing was checked or tested: see the line above.')]);
  }
  const parts = [
    ...(part === 'e2e' ? [] : [runChecks, runUnitTests]),
    ...(part === 'unit' ? [] : [runBrowserTests]),
  ];
  for (const run of parts) {
    const end = await run(root, say);
    if (end.stopped !== null) return stoppedCode;
    counts.push(...end.counts);
  }
  return close(counts);
}

/**
 * Prints what there is to know at the end, the closing line last.
 * @param {readonly RunCounts[]} counts
 * @returns {number} the exit code
 */
function close(counts) {
  const sum = addCounts(counts);
  say('');
  for (const line of summaryLines(sum)) say(line);
  say(closingLine(sum));
  return sum.failed > 0 ? 1 : 0;
}

process.exitCode = await test();
