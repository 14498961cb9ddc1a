/**
 * How one test ended.
 * @typedef {object} TestEnd
 * @property {string} name with its file and group, as a person finds it
 * @property {'passed' | 'failed' | 'skipped'} state
 * @property {string} reason why it was skipped; "" when none was given
 */

/**
 * What a runner reported.
 * @typedef {object} RunReport
 * @property {readonly TestEnd[]} tests
 * @property {readonly string[]} errors what went wrong outside every test
 */

/**
 * How one runner's part came out.
 * @typedef {object} RunCounts
 * @property {number} passed
 * @property {number} failed
 * @property {readonly Pick<TestEnd, 'name' | 'reason'>[]} skipped
 * @property {readonly string[]} remarks what counted as failed without being a test, as sentences
 */

/**
 * @param {unknown} value
 * @param {string} name
 * @returns {unknown} undefined when there is no such thing
 */
function get(value, name) {
  if (typeof value !== 'object' || value === null) return undefined;
  return /** @type {Record<string, unknown>} */ (value)[name];
}

/**
 * @param {unknown} value
 * @param {string} what
 * @returns {unknown[]}
 */
function getArray(value, what) {
  if (!Array.isArray(value)) throw new Error(`The report has no ${what}`);
  return value;
}

/**
 * Reads the report that our reporter for vitest writes.
 * @param {string} text
 * @returns {RunReport}
 * @throws when it is something else
 */
export function parseVitestReport(text) {
  const report = JSON.parse(text);
  return {
    tests: getArray(get(report, 'tests'), 'tests').map((test) => {
      const [name, state, reason] = [get(test, 'name'), get(test, 'state'), get(test, 'reason')];
      if (typeof name !== 'string' || typeof reason !== 'string')
        throw new Error('The report has a test without a name');
      if (state !== 'passed' && state !== 'failed' && state !== 'skipped')
        throw new Error(`The report says of a test that it is ${String(state)}`);
      return { name, state, reason };
    }),
    errors: getArray(get(report, 'errors'), 'list of errors').map(String),
  };
}

/** Playwright's words for how a test came out. A test that passed only when it was run again has failed once. */
const playwrightStates = /** @type {const} */ ({
  expected: 'passed',
  unexpected: 'failed',
  flaky: 'failed',
  skipped: 'skipped',
});

/**
 * @param {unknown} suite
 * @param {readonly string[]} above
 * @returns {TestEnd[]}
 */
function readPlaywrightSuite(suite, above) {
  const title = get(suite, 'title');
  const path = typeof title === 'string' && title !== '' ? [...above, title] : above;
  const own = getArray(get(suite, 'specs'), 'specs').flatMap((spec) =>
    getArray(get(spec, 'tests'), 'tests').map((test) => {
      const status = get(test, 'status');
      const state = Object.entries(playwrightStates).find(([word]) => word === status)?.[1];
      if (state === undefined)
        throw new Error(`The report says of a test that it is ${String(status)}`);
      const annotations = getArray(get(test, 'annotations') ?? [], 'annotations');
      const skip = annotations.find((one) => ['skip', 'fixme'].includes(String(get(one, 'type'))));
      const reason = get(skip, 'description');
      return {
        name: [...path, String(get(spec, 'title'))].join(' › '),
        state,
        reason: typeof reason === 'string' ? reason : '',
      };
    }),
  );
  const below = getArray(get(suite, 'suites') ?? [], 'suites');
  return [...own, ...below.flatMap((inner) => readPlaywrightSuite(inner, path))];
}

/**
 * Reads the report of Playwright's own JSON reporter.
 * @param {string} text
 * @returns {RunReport}
 * @throws when it is something else
 */
export function parsePlaywrightReport(text) {
  const report = JSON.parse(text);
  return {
    tests: getArray(get(report, 'suites'), 'suites').flatMap((suite) =>
      readPlaywrightSuite(suite, []),
    ),
    errors: getArray(get(report, 'errors'), 'list of errors').map((error) =>
      String(get(error, 'message')),
    ),
  };
}

/**
 * Counts what a runner did, believing neither its report nor its exit code alone: no report, an unreadable one, an
 * error outside the tests, no test at all, or a bad exit code with nothing failed each count as one failure.
 * @param {string} runner its name, to stand in a sentence
 * @param {{ report: string | null, parse: (text: string) => RunReport, end: string | null }} run the report's text, null
 *   when none was written; `end` says how the runner ended where that was not as it should be
 * @returns {RunCounts}
 */
export function countRun(runner, { report, parse, end }) {
  const ended = end === null ? '' : ` It ${end}.`;
  /** @param {string} remark */
  const nothing = (remark) => ({ passed: 0, failed: 1, skipped: [], remarks: [remark + ended] });
  if (report === null) return nothing(`${runner} wrote no report.`);
  /** @type {RunReport} */
  let parsed;
  try {
    parsed = parse(report);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return nothing(`The report of ${runner} cannot be read: ${why}.`);
  }
  const { tests, errors } = parsed;
  const remarks = errors.map((error) => `${runner}, outside every test: ${firstLine(error)}`);
  const failed = tests.filter(({ state }) => state === 'failed').length;
  if (tests.length === 0 && errors.length === 0) return nothing(`${runner} ran no test.`);
  if (end !== null && failed === 0 && errors.length === 0)
    remarks.push(`${runner} ${end}, though no test failed.`);
  return {
    passed: tests.filter(({ state }) => state === 'passed').length,
    failed: failed + remarks.length,
    skipped: tests
      .filter(({ state }) => state === 'skipped')
      .map(({ name, reason }) => ({ name, reason })),
    remarks,
  };
}

/** @param {string} text */
function firstLine(text) {
  return text.split('\n', 1)[0] ?? '';
}

/**
 * Counts a check that either holds or does not.
 * @param {string | null} failure why it does not hold; null when it does
 * @returns {RunCounts}
 */
export function countCheck(failure) {
  return failure === null
    ? { passed: 1, failed: 0, skipped: [], remarks: [] }
    : { passed: 0, failed: 1, skipped: [], remarks: [failure] };
}

/**
 * Adds counts up. With nothing passed and nothing failed there was nothing to judge by, which is a failure too.
 * @param {readonly RunCounts[]} counts
 * @returns {RunCounts}
 */
export function addCounts(counts) {
  const sum = {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
    skipped: counts.flatMap(({ skipped }) => skipped),
    remarks: counts.flatMap(({ remarks }) => remarks),
  };
  return sum.passed + sum.failed > 0
    ? sum
    : { ...sum, failed: 1, remarks: [...sum.remarks, 'No test ran.'] };
}

/**
 * The last line of a test run.
 * @param {RunCounts} counts
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
}

/**
 * What stands before the closing line: what counted as failed without being a test, and every skipped test by name.
 * @param {RunCounts} counts
 * @returns {string[]}
 */
export function summaryLines({ skipped, remarks }) {
  return [
    ...(remarks.length > 0 ? ['Failed outside the tests:', ...remarks.map(indent)] : []),
    ...(skipped.length > 0
      ? [
          'Skipped:',
          ...skipped.map(({ name, reason }) => indent(`${name}: ${reason || 'no reason given'}`)),
        ]
      : []),
  ];
}

/** @param {string} line */
function indent(line) {
  return `  ${line}`;
}
