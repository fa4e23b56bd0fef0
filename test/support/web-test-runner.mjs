/** How the browser tests (`*.test.ts`) run: straight from `src`, in every chosen browser, with coverage in Chromium. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { startTestRunner } from '@web/test-runner';
import { attacksPlugin } from './attacks-plugin.mjs';
import { launchersOf } from './browsers.mjs';
import { describeCoverage } from './coverage.mjs';
import { faultsPlugin } from './faults-plugin.mjs';
import { jsonPlugin } from './json-plugin.mjs';
import { quietLogger } from './quiet-logger.mjs';
import { countingReporter } from './reporter.mjs';
import { sum } from './tally.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */
/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {import('./reporter.mjs').Results} Results */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/**
 * Runs test files in browsers.
 *
 * @param {string[]} files paths relative to the repository
 * @param {{browsers: BrowserName[], partial: boolean, again?: boolean, fullAttacks?: boolean}} options
 *   partial: not the whole suite, so coverage says nothing; again: a file that fails in a browser is run there once more,
 *   alone, and named, and what fails there has failed; fullAttacks: every attack through every format in every engine
 * @returns {Promise<{tallies: Map<string, Tally>, coverage: import('./coverage.mjs').CoverageReport | undefined}>} the counts by browser
 */
export async function runInBrowsers(files, { again = false, ...options }) {
  const { results, coverage } = await runFiles(files, options);
  for (const [name, tallies] of again ? results : []) {
    const failed = [...tallies].filter(([, tally]) => tally.failed > 0).map(([file]) => file);
    if (failed.length === 0) continue;
    process.stdout.write(`\nUnsteady or broken in ${name}, run again alone: ${failed.join(', ')}\n`);
    const browser = /** @type {BrowserName} */ (name.toLowerCase());
    const second = await runFiles(failed, { ...options, browsers: [browser], partial: true });
    for (const [file, tally] of second.results.get(name) ?? []) tallies.set(file, tally);
  }
  const tallies = new Map([...results].map(([name, ofFiles]) => [name, sum([...ofFiles.values()])]));
  return { tallies, coverage };
}

/**
 * @param {string[]} files
 * @param {{browsers: BrowserName[], partial: boolean, fullAttacks?: boolean}} options
 * @returns {Promise<{results: Results, coverage: import('./coverage.mjs').CoverageReport | undefined}>}
 */
async function runFiles(files, { browsers, partial, fullAttacks = false }) {
  /** @type {Results} */
  const results = new Map();
  const withCoverage = browsers.includes('chromium') && !partial;
  /** @type {import('@web/test-runner').TestCoverage | undefined} */
  let measured;

  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      rootDir: ROOT,
      files,
      browsers: await launchersOf(browsers),
      // One page at a time in each browser: a page in the background gets no frames, and WebKit has but one window.
      concurrency: 1,
      concurrentBrowsers: 2,
      nodeResolve: { browser: true, exportConditions: ['production', 'default'] },
      plugins: [
        esbuildPlugin({
          ts: true,
          target: 'es2022',
          tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
        }),
        jsonPlugin(),
        faultsPlugin(),
        attacksPlugin(fullAttacks),
      ],
      // A limit ends what hangs; none may be near what a busy machine takes.
      testFramework: { config: { ui: 'bdd', timeout: String(30 * SECOND) } },
      // WebKit may have to be started anew.
      browserStartTimeout: 4 * MINUTE,
      testsStartTimeout: 2 * MINUTE,
      testsFinishTimeout: (fullAttacks ? 120 : 10) * MINUTE,
      coverage: withCoverage,
      coverageConfig: { include: ['src/**/*.ts'], reporters: ['lcovonly'], reportDir: 'coverage' },
      reporters: [
        countingReporter(results, { partial }),
        { onTestRunFinished: ({ testCoverage }) => void (measured = testCoverage) },
      ],
      logger: quietLogger(),
      staticLogging: true,
    },
  });
  if (!runner) throw new Error('The browser tests did not start.');
  await new Promise((resolve) => runner.on('stopped', resolve));
  return { results, coverage: measured && (await describeCoverage(measured, ROOT)) };
}
