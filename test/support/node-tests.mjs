/** Runs `node:test` files and counts them as @web/test-runner's are counted: tests, not the suites around them. */
import { setMaxListeners } from 'node:events';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { emptyTally } from './tally.mjs';

/**
 * @param {string[]} files
 * @param {{concurrency: number, timeout: number}} options timeout: milliseconds for a whole file
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runInNode(files, { concurrency, timeout }) {
  const tally = emptyTally();
  const abort = new AbortController();
  setMaxListeners(0, abort.signal); // each file listens
  const onExit = () => abort.abort(); // the files run in processes of their own
  process.once('exit', onExit);

  const paths = files.map((file) => resolve(file));
  const stream = run({ files: paths, concurrency, timeout, signal: abort.signal });
  stream.on('test:pass', (test) => {
    if (isWholeFile(test, paths)) fail(test, 'the test file holds no tests');
    else if (test.details.type !== 'suite') tally[isSkipped(test) ? 'skipped' : 'passed'] += 1;
  });
  stream.on('test:fail', (test) => {
    if (isSkipped(test)) tally.skipped += 1;
    else if (errorOf(test).failureType !== 'subtestsFailed') fail(test, reasonOf(test));
  });
  stream.on('test:stdout', ({ message }) => process.stdout.write(message));
  stream.on('test:stderr', ({ message }) => process.stderr.write(message));
  stream.resume();
  await new Promise((done, reject) => stream.once('end', done).once('error', reject));

  process.off('exit', onExit);
  return tally;

  /**
   * @param {NodeTest} test
   * @param {string} reason
   */
  function fail(test, reason) {
    tally.failed += 1;
    const title = isWholeFile(test, paths) ? 'the test file' : test.name;
    console.log(`\n${relative('.', test.file ?? '')}\n  ✗ ${title}\n${reason.replace(/^/gmu, '      ')}`);
  }
}

/** @typedef {{name: string, file?: string, skip?: string | boolean, todo?: string | boolean, details: {type?: string, error?: Error}}} NodeTest */

/**
 * A file is reported, under its own name, only when it holds no tests or breaks outside of them.
 *
 * @param {NodeTest} test
 * @param {string[]} paths
 */
function isWholeFile(test, paths) {
  return paths.includes(resolve(test.name));
}

/** @param {NodeTest} test */
function isSkipped({ skip, todo }) {
  return (skip !== undefined && skip !== false) || (todo !== undefined && todo !== false);
}

/**
 * Node's own error around the one the test threw.
 *
 * @param {NodeTest} test
 * @returns {{failureType?: string, cause?: unknown, message?: string}}
 */
function errorOf(test) {
  return test.details.error ?? {};
}

/** @param {NodeTest} test */
function reasonOf(test) {
  const { cause, message } = errorOf(test);
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause ?? message);
  return text
    .split('\n')
    .filter((line) => !/^\s+at .*\bnode:internal/u.test(line))
    .join('\n');
}
