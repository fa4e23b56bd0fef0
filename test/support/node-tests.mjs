/** Runs `node:test` files and counts them as @web/test-runner's are counted: tests, not the suites around them. */
import { resolve } from 'node:path';
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
  const onExit = () => abort.abort(); // the files run in processes of their own
  process.once('exit', onExit);

  const paths = files.map((file) => resolve(file));
  const stream = run({ files: paths, concurrency, timeout, signal: abort.signal });
  stream.on('test:pass', (test) => {
    if (!isTest(test, paths)) return;
    tally[isSkipped(test) ? 'skipped' : 'passed'] += 1;
  });
  stream.on('test:fail', (test) => {
    if (isSkipped(test)) tally.skipped += 1;
    else if (causeOf(test).failureType !== 'subtestsFailed') {
      tally.failed += 1;
      console.log(describeFailure(test));
    }
  });
  stream.on('test:stdout', ({ message }) => process.stdout.write(message));
  stream.on('test:stderr', ({ message }) => process.stderr.write(message));
  stream.resume();
  await new Promise((done, reject) => stream.once('end', done).once('error', reject));

  process.off('exit', onExit);
  return tally;
}

/**
 * @typedef {{name: string, file?: string, skip?: string | boolean, todo?: string | boolean, details: {type?: string, error?: Error}}} NodeTest
 * @param {NodeTest} test
 * @param {string[]} files
 */
function isTest(test, files) {
  // A file without tests is reported as one test that bears the file's name.
  return test.details.type !== 'suite' && !files.includes(resolve(test.name));
}

/** @param {NodeTest} test */
function isSkipped({ skip, todo }) {
  return (skip !== undefined && skip !== false) || (todo !== undefined && todo !== false);
}

/**
 * The error a test threw; node wraps it.
 *
 * @param {NodeTest} test
 * @returns {{failureType?: string, cause?: unknown, message?: string}}
 */
function causeOf(test) {
  return test.details.error ?? {};
}

/** @param {NodeTest} test */
function describeFailure(test) {
  const error = causeOf(test);
  const cause = error.cause instanceof Error ? error.cause.stack : String(error.cause ?? error.message);
  const file = test.file ? `${test.file}\n` : '';
  return `\n${file}  ✗ ${test.name}\n${String(cause).replace(/^/gmu, '      ')}`;
}
