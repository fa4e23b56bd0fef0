/**
 * Which browsers test, and how @web/test-runner starts them.
 *
 * `BROWSERS=chromium,firefox,webkit` chooses, and a chosen browser that is missing is an error. Without it Chromium
 * always runs, Firefox and WebKit when they are installed. Chromium is found as `browsers/chromium.mjs` says.
 */
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumOptions } from './browsers/chromium.mjs';
import { findFirefox } from './browsers/firefox.mjs';
import { findWebKit } from './browsers/webkit.mjs';
import { WebKitLauncher } from './browsers/webkit-launcher.mjs';

export { chromiumOptions };

/** @typedef {'chromium' | 'firefox' | 'webkit'} BrowserName */
/** @typedef {import('@web/test-runner').BrowserLauncher} Launcher */

/** @type {readonly BrowserName[]} */
const ALL = ['chromium', 'firefox', 'webkit'];

/**
 * The browsers of this run.
 *
 * @returns {{chosen: BrowserName[], missing: BrowserName[]}} those that test, and those left out as they are not installed
 * @throws {Error} when `BROWSERS` names a browser that is unknown or not installed
 */
export function chooseBrowsers() {
  const wanted = namesIn(process.env.BROWSERS);
  const missing = ALL.filter((name) => !isInstalled(name));
  const lacking = wanted?.find((name) => missing.includes(name));
  if (lacking) throw new Error(`BROWSERS asks for ${lacking}, which is not installed.`);
  return wanted ? { chosen: wanted, missing: [] } : { chosen: ALL.filter((name) => !missing.includes(name)), missing };
}

/**
 * The chosen browsers as launchers, each of which starts its browser for the first test file, and ends it after the last.
 *
 * @param {BrowserName[]} chosen
 * @returns {Promise<Launcher[]>}
 */
export async function launchersOf(chosen) {
  const start = { chromium, firefox, webkit };
  return Promise.all(chosen.map((name) => start[name]()));
}

async function chromium() {
  const launcher = chromeLauncher({
    // The pipe makes Chromium end with us even when we are killed hard.
    launchOptions: { ...(await chromiumOptions()), pipe: true },
    concurrency: 1,
  });
  return named(launcher, 'Chromium');
}

function firefox() {
  const launcher = chromeLauncher({
    launchOptions: { browser: 'firefox', executablePath: need(findFirefox()), headless: true },
    concurrency: 1,
  });
  return named(launcher, 'Firefox');
}

function webkit() {
  return named(new WebKitLauncher(need(findWebKit())), 'WebKit');
}

/**
 * Gives a launcher the engine's name, which its own `initialize` would overwrite.
 *
 * @param {object} launcher
 * @param {string} name
 * @returns {Launcher}
 */
function named(launcher, name) {
  Object.defineProperty(launcher, 'name', { get: () => name, set: () => {} });
  return /** @type {Launcher} */ (launcher);
}

/** @param {BrowserName} name */
function isInstalled(name) {
  if (name === 'firefox') return findFirefox() !== undefined;
  if (name === 'webkit') return findWebKit() !== undefined;
  return true; // an npm package brings Chromium
}

/**
 * @param {string | undefined} list
 * @returns {BrowserName[] | undefined}
 */
function namesIn(list) {
  const names = list
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  if (!names?.length) return undefined;
  const unknown = names.find((name) => !ALL.some((known) => known === name));
  if (unknown) throw new Error(`BROWSERS knows ${ALL.join(', ')}; not ${unknown}.`);
  return ALL.filter((name) => names.includes(name));
}

/**
 * @template T
 * @param {T | undefined} found
 * @returns {T}
 */
function need(found) {
  if (found === undefined) throw new Error('A chosen browser is not installed.');
  return found;
}
