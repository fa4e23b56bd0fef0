import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode, writingFailed } from './publish-error.js';

/** What files are called until they are whole; what bears such a name is left from a run that was killed. */
const UNFINISHED = '.warta-unfinished-';

/** How many files a run has written, and how many it found as they should be. */
export interface Tally {
  written: number;
  unchanged: number;
}

/** The files of a folder by their names. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * Makes a folder hold exactly these files. One whose bytes are the same is not touched; the others are written beside their
 * place and moved into it, so that a file is the old one or the new one, and never half of it.
 *
 * @param files - in the order in which they are written: what others refer to comes first
 * @throws {PublishError}
 */
export function writeFolder(folder: string, files: Files, tally: Tally): void {
  const isNew = makeFolder(folder);
  const found = isNew ? [] : namesIn(folder);
  for (const [name, content] of Object.entries(files)) {
    writeFile(folder, name, content, tally, found.includes(name));
  }
  for (const name of found) if (!Object.hasOwn(files, name)) remove(join(folder, name));
}

/** Writes one file as {@link writeFolder} does, whatever else is in the folder. */
export function writeFile(
  folder: string,
  name: string,
  content: string | Uint8Array,
  tally: Tally,
  isThere = true,
): void {
  const path = join(folder, name);
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  if (isThere && isSame(path, bytes)) {
    tally.unchanged += 1;
    return;
  }
  const unfinished = join(folder, `${UNFINISHED}${process.pid}-${name}`);
  try {
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw writingFailed(error, path);
  }
  tally.written += 1;
}

/** Removes what a run that was killed has left in a folder that others may use as well. */
export function removeUnfinished(folder: string): void {
  for (const name of namesIn(folder)) if (isUnfinished(name)) remove(join(folder, name));
}

export const isUnfinished = (name: string): boolean => name.startsWith(UNFINISHED);

/** Makes a folder and those above it. @returns whether it was not there */
export function makeFolder(folder: string): boolean {
  try {
    return mkdirSync(folder, { recursive: true }) !== undefined;
  } catch (error) {
    throw writingFailed(error, folder);
  }
}

/** The names in a folder; none where there is no folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw writingFailed(error, folder);
  }
}

export function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (error) {
    throw writingFailed(error, path);
  }
}

function isSame(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false; // not there, or not to be read: writing will tell
  }
}
