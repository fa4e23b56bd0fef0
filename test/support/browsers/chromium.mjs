/**
 * Finds Chromium: `CHROME_PATH`, then an installed Chrome or Chromium, then the one inside the npm package
 * `@sparticuz/chromium` (Linux x64, no root needed), so that `npm test` runs on a machine with only Node.
 * `CHROME_PATH=@sparticuz/chromium` takes the packaged one although another is installed.
 */
import { findProgram } from './processes.mjs';
import { unpackChromium } from './packaged-chromium.mjs';

/**
 * How to start Chromium; fits the launch options of playwright-core and of puppeteer-core.
 *
 * @typedef {{executablePath: string, args: string[], env: Record<string, string>, headless: true}} ChromiumOptions
 */

const PACKAGED = '@sparticuz/chromium';

const INSTALLED = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.HOME}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
];

/** Nothing but our tests may use the network. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Chromium's launch options.
 *
 * @returns {Promise<ChromiumOptions>}
 * @throws {Error} when `CHROME_PATH` names no program, or when there is no Chromium for this machine
 */
export async function chromiumOptions() {
  const wanted = process.env.CHROME_PATH;
  if (wanted && wanted !== PACKAGED) {
    const executablePath = findProgram([wanted]);
    if (!executablePath) throw new Error(`CHROME_PATH names no program: ${wanted}`);
    return installed(executablePath);
  }
  const executablePath = wanted ? undefined : findProgram(INSTALLED);
  return executablePath ? installed(executablePath) : packaged();
}

/**
 * @param {string} executablePath
 * @returns {ChromiumOptions}
 */
function installed(executablePath) {
  // Chromium refuses to run its sandbox as root.
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
  return { executablePath, args, env: environment(), headless: true };
}

/**
 * The packaged Chromium, and of the faces on this machine none: it draws the same everywhere.
 *
 * @returns {Promise<ChromiumOptions>}
 * @throws {Error} on another machine than Linux x64
 */
export async function sameEverywhere() {
  const { fontSettings } = await unpackChromium();
  const options = await packaged();
  return { ...options, env: { ...options.env, FONTCONFIG_PATH: fontSettings } };
}

/** @returns {Promise<ChromiumOptions>} */
async function packaged() {
  const { executablePath, env } = await unpackChromium();
  // Never the package's own `args`: they switch web security off, which is what we test.
  const args = [...QUIET, '--no-sandbox', '--no-zygote', '--disable-gpu'];
  return { executablePath, args, env: { ...environment(), ...env }, headless: true };
}

/** @returns {Record<string, string>} */
function environment() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
