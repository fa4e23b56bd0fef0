import { accessSync, constants, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { asFailure, Failure } from '../failure.js';

/**
 * Makes the folder for results, so that a whole batch need not find out one by one.
 *
 * @throws {Failure} when nothing can be written there
 */
export function openFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const { message } = asFailure(error);
    throw new Failure(`nothing can be written into ${folder}: ${message}`, 'Choose another folder with --out.', true);
  }
}

/**
 * Writes a file so that it is there whole or not at all: under another name first. Nothing else runs meanwhile, so that
 * Ctrl-C falls before or after.
 *
 * @param input - the file it is made from, which is never overwritten
 * @throws {Failure} when it cannot be written
 */
export function writeWhole(path: string, text: string, input: string | undefined): void {
  if (input !== undefined && isSame(path, input))
    throw new Failure('would be overwritten by its own result', 'Choose another folder with --out.');
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeAndRename(unfinished, path, text);
  } catch (error) {
    const { message, next, endsAll } = asFailure(error);
    throw new Failure(`its result cannot be written: ${message}`, next, endsAll);
  }
}

function writeAndRename(unfinished: string, path: string, text: string): void {
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function isSame(path: string, input: string): boolean {
  try {
    return realpathSync(path) === realpathSync(input);
  } catch {
    // One of them is not there.
    return false;
  }
}
