/** How the browser tests (`*.test.ts`) run: straight from `src`, in every chosen browser, with coverage in Chromium. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { startTestRunner } from '@web/test-runner';
import { attacksPlugin } from './attacks-plugin.mjs';
import { startBrowsers } from './browsers.mjs';
import { describeCoverage } from './coverage.mjs';
import { faultsPlugin } from './faults-plugin.mjs';
import { jsonPlugin } from './json-plugin.mjs';
import { quietLogger } from './quiet-logger.mjs';
import { countingReporter } from './reporter.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/**
 * Runs test files in browsers.
 *
 * @param {string[]} files paths relative to the repository
 * @param {{browsers: import('./browsers.mjs').BrowserName[], partial: boolean, fullAttacks?: boolean}} options
 *   partial: not the whole suite, so coverage says nothing; fullAttacks: every attack through every format in every engine
 * @returns {Promise<{tallies: Map<string, Tally>, coverage: import('./coverage.mjs').CoverageReport | undefined}>} the counts by browser
 */
export async function runInBrowsers(files, { browsers, partial, fullAttacks = false }) {
  /** @type {Map<string, Tally>} */
  const tallies = new Map();
  const withCoverage = browsers.includes('chromium') && !partial;
  /** @type {import('@web/test-runner').TestCoverage | undefined} */
  let measured;

  const { launchers, stop } = await startBrowsers(browsers);
  try {
    const runner = await startTestRunner({
      readCliArgs: false,
      readFileConfig: false,
      autoExitProcess: false,
      config: {
        rootDir: ROOT,
        files,
        browsers: launchers,
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
        browserStartTimeout: 2 * MINUTE,
        testsStartTimeout: 2 * MINUTE,
        testsFinishTimeout: (fullAttacks ? 120 : 15) * MINUTE,
        coverage: withCoverage,
        coverageConfig: { include: ['src/**/*.ts'], reporters: ['lcovonly'], reportDir: 'coverage' },
        reporters: [
          countingReporter(tallies, { partial }),
          { onTestRunFinished: ({ testCoverage }) => void (measured = testCoverage) },
        ],
        logger: quietLogger(),
        staticLogging: true,
      },
    });
    if (!runner) throw new Error('The browser tests did not start.');
    await new Promise((resolve) => runner.on('stopped', resolve));
  } finally {
    await stop();
  }
  return { tallies, coverage: measured && (await describeCoverage(measured, ROOT)) };
}
