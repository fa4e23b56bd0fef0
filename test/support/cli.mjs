/** Runs the `warta` command as it was built, each time in a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const SCRIPT = fileURLToPath(new URL('../../dist/cli/warta.js', import.meta.url));

/**
 * @typedef {object} RunOptions
 * @property {string | Uint8Array} [input] standard input; empty when absent
 * @property {string} [cwd]
 * @property {Record<string, string>} [env] besides the environment, in which no colours are asked for
 * @property {number} [uid] runs as another user; for root only
 * @property {string} [stdout] a file for standard output
 *
 * @typedef {object} Run
 * @property {number | null} code
 * @property {string} stdout
 * @property {string} stderr
 */

/**
 * Runs `warta` until it ends.
 *
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Run>}
 */
export async function warta(args, { input = '', ...options } = {}) {
  const { child, ended } = startWarta(args, options);
  // It may end before it has read all.
  child.stdin?.on('error', () => undefined).end(input);
  return ended;
}

/**
 * Starts `warta`; its standard input stays open.
 *
 * @param {string[]} args
 * @param {Omit<RunOptions, 'input'>} [options]
 */
export function startWarta(args, { cwd, env, uid, stdout } = {}) {
  const plain = { ...process.env };
  for (const name of ['NO_COLOR', 'FORCE_COLOR']) delete plain[name];
  const child = spawn(process.execPath, [SCRIPT, ...args], {
    env: { ...plain, ...env },
    stdio: ['pipe', stdout === undefined ? 'pipe' : openSync(stdout, 'w'), 'pipe'],
    ...(cwd !== undefined && { cwd }),
    ...(uid !== undefined && { uid, gid: uid }),
  });
  const output = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text) => (output.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text) => (output.stderr += text));
  /** @type {Promise<Run>} */
  const ended = once(child, 'close').then(([code]) => ({ code, ...output }));
  return { child, ended, output };
}

/**
 * A folder of its own for a test file, removed after it.
 *
 * @param {Record<string, string | Uint8Array>} [files] by their paths in it
 */
export function temporaryFolder(files = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'warta-cli-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const add = (/** @type {string} */ name, /** @type {string | Uint8Array} */ content) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  for (const [name, content] of Object.entries(files)) add(name, content);
  return {
    folder,
    add,
    /** What is in a folder below it, hidden files as well. */
    list: (/** @type {string} */ below) =>
      readdirSync(join(folder, below), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(join(folder, below).length + 1))
        .map((path) => path.replaceAll('\\', '/'))
        .sort(),
  };
}
