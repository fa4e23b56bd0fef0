import { writeFileSync, renameSync, rmSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writingFailed, systemCode } from './publish-error.js';

/** What files are called until they are whole; what bears such a name is left from a run that was killed. */
const UNFINISHED = '.warta-unfinished-';
/**
 * Makes a folder hold exactly these files. One whose bytes are the same is not touched; the others are written beside their
 * place and moved into it, so that a file is the old one or the new one, and never half of it.
 *
 * @param files - in the order in which they are written: what others refer to comes first
 * @throws {PublishError}
 */
function writeFolder(folder, files, tally) {
    const isNew = makeFolder(folder);
    const found = isNew ? [] : namesIn(folder);
    for (const [name, content] of Object.entries(files)) {
        writeFile(folder, name, content, tally, found.includes(name));
    }
    for (const name of found)
        if (!Object.hasOwn(files, name))
            remove(join(folder, name));
}
/** Writes one file as {@link writeFolder} does, whatever else is in the folder. */
function writeFile(folder, name, content, tally, isThere = true) {
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
    }
    catch (error) {
        rmSync(unfinished, { force: true });
        throw writingFailed(error, path);
    }
    tally.written += 1;
}
/** Removes what a run that was killed has left in a folder that others may use as well. */
function removeUnfinished(folder) {
    for (const name of namesIn(folder))
        if (isUnfinished(name))
            remove(join(folder, name));
}
const isUnfinished = (name) => name.startsWith(UNFINISHED);
/** Makes a folder and those above it. @returns whether it was not there */
function makeFolder(folder) {
    try {
        return mkdirSync(folder, { recursive: true }) !== undefined;
    }
    catch (error) {
        throw writingFailed(error, folder);
    }
}
/** The names in a folder; none where there is no folder. */
function namesIn(folder) {
    try {
        return readdirSync(folder);
    }
    catch (error) {
        if (systemCode(error) === 'ENOENT')
            return [];
        throw writingFailed(error, folder);
    }
}
function remove(path) {
    try {
        rmSync(path, { recursive: true, force: true });
    }
    catch (error) {
        throw writingFailed(error, path);
    }
}
function isSame(path, bytes) {
    try {
        return readFileSync(path).equals(bytes);
    }
    catch {
        return false; // not there, or not to be read: writing will tell
    }
}

export { isUnfinished, makeFolder, namesIn, remove, removeUnfinished, writeFile, writeFolder };
