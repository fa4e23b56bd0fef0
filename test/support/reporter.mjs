/** A reporter for @web/test-runner that prints failures, and nothing but failures, and counts per browser. */
import { relative } from 'node:path';
import { emptyTally } from './tally.mjs';

/** @typedef {import('@web/test-runner').TestSession} Session */
/** @typedef {import('@web/test-runner').TestResultError} TestError */
/** @typedef {{title: string, error: TestError | undefined}} Failure */

/** @typedef {Map<string, Map<string, import('./tally.mjs').Tally>>} Results counts by the browser's name and the file's path in the repository */

/**
 * @param {Results} results filled while the tests run
 * @param {{partial: boolean}} options partial: `describe.only` and filters may leave a file without tests
 * @returns {import('@web/test-runner').Reporter}
 */
export function countingReporter(results, { partial }) {
  return {
    reportTestFileResults({ sessionsForTestFile, testFile }) {
      const file = relative(process.cwd(), testFile);
      for (const session of sessionsForTestFile) {
        const { name } = session.browser;
        const tally = emptyTally();
        results.set(name, (results.get(name) ?? new Map()).set(file, tally));

        const tests = testsIn(session.testResults);
        const failures = [...failedTests(tests), ...otherFailures(session, tests, partial)];
        tally.passed += tests.filter(({ passed, skipped }) => passed && !skipped).length;
        tally.skipped += tests.filter(({ skipped }) => skipped).length;
        tally.failed += failures.length;
        if (failures.length === 0) continue;
        process.stdout.write(`${describeFailures(session, file, failures)}\n`);
      }
    },
  };
}

/**
 * @typedef {{title: string, passed: boolean, skipped: boolean, error?: TestError}} FlatTest
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @param {string[]} path
 * @returns {FlatTest[]}
 */
function testsIn(suite, path = []) {
  if (!suite) return [];
  const here = suite.name ? [...path, suite.name] : path;
  return [
    ...suite.tests.map((test) => ({ ...test, title: [...here, test.name].join(' › ') })),
    ...suite.suites.flatMap((inner) => testsIn(inner, here)),
  ];
}

/**
 * @param {FlatTest[]} tests
 * @returns {Failure[]}
 */
function failedTests(tests) {
  return tests.filter(({ passed, skipped }) => !passed && !skipped).map(({ title, error }) => ({ title, error }));
}

/**
 * What went wrong outside a test: a file that did not load, a time-out, a failed hook, no tests at all.
 *
 * @param {Session} session
 * @param {FlatTest[]} tests
 * @param {boolean} partial
 * @returns {Failure[]}
 */
function otherFailures(session, tests, partial) {
  const failures = session.errors.map((error) => ({ title: 'the test file', error }));
  if (failures.length > 0) return failures;
  if (!session.passed && failedTests(tests).length === 0) return [{ title: 'the test file failed', error: undefined }];
  if (tests.length === 0 && !partial) return [{ title: 'the test file holds no tests', error: undefined }];
  return [];
}

/**
 * @param {Session} session
 * @param {string} file
 * @param {Failure[]} failures
 */
function describeFailures(session, file, failures) {
  return [
    '',
    `${file} (${session.browser.name})`,
    ...failures.flatMap(({ title, error }) => [`  ✗ ${title}`, ...indent(describeError(error))]),
    ...section(
      'console:',
      session.logs.map((args) => args.map(String).join(' ')),
    ),
    ...section('not found (404):', session.request404s),
  ].join('\n');
}

/** @param {TestError | undefined} error */
function describeError(error) {
  if (!error) return '';
  const { message, expected, actual, stack } = error;
  const difference =
    expected === undefined && actual === undefined ? [] : [`expected: ${expected}`, `actual:   ${actual}`];
  // Chromium repeats the message at the top of the stack; runner frames help nobody.
  const frames = (stack ?? '').split('\n').filter((line) => /^\s*at |@/u.test(line) && !line.includes('node_modules'));
  return [message, ...difference, ...frames.map((line) => line.trim())].join('\n');
}

/**
 * @param {string} heading
 * @param {string[]} lines
 */
function section(heading, lines) {
  return lines.length === 0 ? [] : [`  ${heading}`, ...lines.flatMap(indent)];
}

/** @param {string} text */
function indent(text) {
  return text === '' ? [] : text.split('\n').map((line) => `      ${line}`);
}
