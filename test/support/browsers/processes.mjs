/**
 * Child processes that never outlive the test run: every process started here is killed when Node exits, whatever the
 * reason (end, exception, Ctrl-C, `kill`).
 */
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { constants as os } from 'node:os';
import { delimiter, join } from 'node:path';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Makes Ctrl-C and `kill` end Node through its `exit` event, which the clean-up above and puppeteer's own rely on. */
export function exitOnSignals() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => process.exit(128 + os.signals[signal]));
  }
}

/**
 * Starts a program that is killed with this process.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function startProcess(program, args, options = {}) {
  const child = spawn(program, args, { stdio: 'ignore', ...options });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Ends a program and waits until it is gone.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
export async function stopProcess(child) {
  if (!running.has(child)) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), 2_000);
  await gone;
  clearTimeout(impatient);
}

/**
 * The first of these programs that is there: absolute paths are tried as they are, bare names are looked up in PATH.
 *
 * @param {Array<string | undefined>} candidates
 * @returns {string | undefined}
 */
export function findProgram(candidates) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return candidates
    .filter((candidate) => candidate !== undefined)
    .flatMap((candidate) => (candidate.includes('/') ? [candidate] : folders.map((folder) => join(folder, candidate))))
    .find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
