/**
 * `npm test`: all tests, one count.
 *
 *   npm test                                   everything
 *   npm test -- unit | node | e2e              one part (or several)
 *   npm test -- test/elements/card.test.ts     some files (any part of a path will do)
 *
 *   unit   test/**\/*.test.ts, in browsers, from src
 *   node   test/node/**\/*.test.mjs, in Node, on the built files
 *   e2e    test/e2e/**\/*.test.mjs, playwright-core with Chromium, on the built files
 *
 * node and e2e test what is in dist, so `npm run build` comes before them; SKIP_BUILD=1 or CI=true leaves it out, for
 * whoever has just built. BROWSERS and CHROME_PATH choose browsers, see support/browsers.mjs.
 *
 * With CI=true, a file that fails is run once more, alone; both outcomes are printed, the second counts.
 *
 * The last line is always `N passed, N failed, N skipped`. The run fails when a test fails, when nothing ran, or when
 * the browser tests ran too few lines of src (support/coverage.mjs; counted as one failure).
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { exitOnSignals } from './support/browsers/processes.mjs';
import { chooseBrowsers, chromiumOptions } from './support/browsers.mjs';
import { filesUnder } from './support/files.mjs';
import { runInNode } from './support/node-tests.mjs';
import { emptyTally, sum, tallyLine } from './support/tally.mjs';
import { runInBrowsers } from './support/web-test-runner.mjs';

/** @typedef {import('./support/tally.mjs').Tally} Tally */

const PARTS = ['unit', 'node', 'e2e'];
const MINUTE = 60_000;
/** Machines of CI stall; a file that fails there is run once more, alone, and named. */
const again = !!process.env.CI;
const IN_NODE = { concurrency: 2, again };

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
exitOnSignals();
process.on('exit', report);

const chosenParts = process.argv.slice(2).filter((argument) => PARTS.includes(argument));
const filters = process.argv.slice(2).filter((argument) => !PARTS.includes(argument));
/** @type {Array<[string, Tally]>} */
const results = [];
let complete = false;

try {
  const unit = filesOf('unit', 'test', '.test.ts');
  const node = filesOf('node', 'test/node', '.test.mjs');
  const e2e = filesOf('e2e', 'test/e2e', '.test.mjs');
  if (unit.length > 0) await runUnit(unit);
  if (node.length + e2e.length > 0) build();
  if (node.length > 0) results.push(['node', await runInNode(node, { ...IN_NODE, timeout: 5 * MINUTE })]);
  if (e2e.length > 0) {
    await chromiumOptions(); // unpacks the packaged Chromium, if it has to be, once for all files
    results.push(['e2e', await runInNode(e2e, { ...IN_NODE, timeout: 10 * MINUTE })]);
  }
  complete = true;
} catch (error) {
  console.error(error);
}

process.exit();

/**
 * @param {string} part
 * @param {string} folder
 * @param {string} ending
 */
function filesOf(part, folder, ending) {
  if (chosenParts.length > 0 && !chosenParts.includes(part)) return [];
  return filesUnder('.', folder, ending).filter(
    (file) => filters.length === 0 || filters.some((filter) => file.includes(filter.replace(/^\.\//u, ''))),
  );
}

/** @param {string[]} files */
async function runUnit(files) {
  const { chosen, missing } = chooseBrowsers();
  for (const browser of missing) console.log(`Without ${browser}: it is not installed here.`);
  const { tallies, coverage } = await runInBrowsers(files, { browsers: chosen, partial: filters.length > 0, again });
  results.push(...tallies);
  if (!coverage) return;
  console.log(`\nCoverage of src: ${coverage.text}`);
  if (!coverage.enough) results.push(['coverage', { ...emptyTally(), failed: 1 }]);
}

function build() {
  if (process.env.SKIP_BUILD || process.env.CI) return;
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm run build failed:\n${stdout}${stderr}`);
}

/** Prints the counts and turns failure into an exit code, also when the run is cut short. */
function report() {
  if (!complete) results.push(['the run', { ...emptyTally(), failed: 1 }]);
  const total = sum(results.map(([, tally]) => tally));
  const nothingRan = total.passed + total.failed === 0;
  console.log(nothingRan ? '\nNo tests ran.' : '');
  for (const [name, tally] of results) console.log(`${name.padEnd(8)}  ${tallyLine(tally)}`);
  console.log(tallyLine(total));
  if (total.failed > 0 || nothingRan) process.exitCode ||= 1;
}
