/** Runs `node:test` files and counts them as @web/test-runner's are counted: tests, not the suites around them. */
import { setMaxListeners } from 'node:events';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { emptyTally, sum } from './tally.mjs';

/**
 * @param {string[]} files
 * @param {{concurrency: number, timeout: number, again?: boolean}} options timeout: milliseconds for a whole file;
 *   again: a file that fails is run once more, alone, and named; what fails there has failed
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runInNode(files, { again = false, ...options }) {
  const tallies = await runFiles(files, options);
  const failed = [...tallies].filter(([, tally]) => tally.failed > 0).map(([file]) => file);
  if (again && failed.length > 0) {
    console.log(`\nUnsteady or broken, run again alone: ${failed.map((file) => relative('.', file)).join(', ')}`);
    for (const [file, tally] of await runFiles(failed, { ...options, concurrency: 1 })) tallies.set(file, tally);
  }
  return sum([...tallies.values()]);
}

/**
 * @param {string[]} files
 * @param {{concurrency: number, timeout: number}} options
 * @returns {Promise<Map<string, import('./tally.mjs').Tally>>} by the file's whole path
 */
async function runFiles(files, { concurrency, timeout }) {
  const tallies = new Map(files.map((file) => [resolve(file), emptyTally()]));
  const abort = new AbortController();
  setMaxListeners(0, abort.signal); // each file listens
  const onExit = () => abort.abort(); // the files run in processes of their own
  process.once('exit', onExit);

  const stream = run({ files: [...tallies.keys()], concurrency, timeout, signal: abort.signal });
  stream.on('test:pass', (test) => {
    if (isWholeFile(test)) fail(test, 'the test file holds no tests');
    else if (test.details.type !== 'suite') tallyOf(test)[isSkipped(test) ? 'skipped' : 'passed'] += 1;
  });
  stream.on('test:fail', (test) => {
    if (isSkipped(test)) tallyOf(test).skipped += 1;
    else if (errorOf(test).failureType !== 'subtestsFailed') fail(test, reasonOf(test));
  });
  stream.on('test:stdout', ({ message }) => process.stdout.write(message));
  stream.on('test:stderr', ({ message }) => process.stderr.write(message));
  stream.resume();
  await new Promise((done, reject) => stream.once('end', done).once('error', reject));

  process.off('exit', onExit);
  return tallies;

  /**
   * A file is reported, under its own name, only when it holds no tests or breaks outside of them.
   *
   * @param {NodeTest} test
   */
  function isWholeFile(test) {
    return tallies.has(resolve(test.name));
  }

  /** @param {NodeTest} test */
  function tallyOf(test) {
    const file = isWholeFile(test) ? test.name : (test.file ?? '');
    const tally = tallies.get(resolve(file)) ?? emptyTally();
    tallies.set(resolve(file), tally);
    return tally;
  }

  /**
   * @param {NodeTest} test
   * @param {string} reason
   */
  function fail(test, reason) {
    tallyOf(test).failed += 1;
    const title = isWholeFile(test) ? 'the test file' : test.name;
    console.log(`\n${relative('.', test.file ?? '')}\n  ✗ ${title}\n${reason.replace(/^/gmu, '      ')}`);
  }
}

/** @typedef {{name: string, file?: string, skip?: string | boolean, todo?: string | boolean, details: {type?: string, error?: Error}}} NodeTest */

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
