/** Starts the demo's own server, as `npm start` does, on what is in dist. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('../../demo/serve.mjs', import.meta.url));

/**
 * @typedef {object} Run
 * @property {number | null} code the exit code
 * @property {string} stdout
 * @property {string} stderr
 *
 * @typedef {object} Demo
 * @property {string} address the page's address, the first line that the server prints
 * @property {(signal: NodeJS.Signals) => Promise<Run>} stop
 */

/**
 * Runs `demo/serve.mjs` until it ends by itself.
 *
 * @param {string[]} args
 * @returns {Promise<Run>}
 */
export function runDemo(args) {
  return start(args).ended;
}

/**
 * Runs `demo/serve.mjs` until the test ends.
 *
 * @param {{after: (stop: () => Promise<unknown>) => void}} t the test's context
 * @param {string[]} [args]
 * @returns {Promise<Demo>}
 * @throws {Error} when it ends before it prints an address
 */
export async function startDemo(t, args = []) {
  const { child, ended } = start(args);
  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => {
    child.kill(signal);
    return ended;
  };
  t.after(() => stop('SIGKILL'));
  const line = await Promise.race([
    once(createInterface(child.stdout), 'line').then(([first]) => String(first)),
    ended.then(({ code, stderr }) => Promise.reject(new Error(`demo/serve.mjs ended with ${code}: ${stderr}`))),
  ]);
  return { address: line, stop };
}

/** @param {string[]} args */
function start(args) {
  const env = { ...process.env, SKIP_BUILD: '1' };
  const child = spawn(process.execPath, [SCRIPT, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (output.stderr += text));
  /** @type {Promise<Run>} */
  const ended = once(child, 'close').then(([code]) => ({ code, ...output }));
  return { child, ended };
}
