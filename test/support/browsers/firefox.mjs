/** Finds Firefox: `FIREFOX_PATH`, then an installed one. It is driven over WebDriver BiDi; no geckodriver is needed. */
import { findProgram } from './processes.mjs';

/** @returns {string | undefined} the program's path */
export function findFirefox() {
  return findProgram([
    process.env.FIREFOX_PATH,
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);
}
