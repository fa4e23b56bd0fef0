import { writeFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLES } from './names.js';
import { PublishError, systemCode, writingFailed } from './publish-error.js';
import { makeFolder, namesIn, isUnfinished, removeUnfinished, writeFile, remove } from './write-folder.js';

/** Says that a folder is ours, so that what is no longer published may be removed from it. */
const MARK = '.warta-published';
const LOCK = '.warta-publishing';
/**
 * Makes the folder ready and keeps other runs out of it until `release`.
 *
 * @throws {PublishError} when it holds what others made, another run is at work in it, or it cannot be written
 */
function claimFolder(out) {
    makeFolder(out);
    const names = namesIn(out).filter((name) => !isUnfinished(name) && name !== LOCK);
    if (names.length > 0 && !names.includes(MARK)) {
        throw new PublishError('foreign-folder', `${out} holds files that were not published by Warta, and might be lost. Name a new or an empty folder.`);
    }
    const release = lock(join(out, LOCK), out);
    try {
        removeUnfinished(out);
        const mark = 'The pages in this folder are made by "warta publish", which removes what it no longer makes.\n';
        writeFile(out, MARK, mark, { written: 0, unchanged: 0 }, names.includes(MARK));
    }
    catch (error) {
        release();
        throw error;
    }
    return { release };
}
/** Takes the lock, also from a run that died. */
function lock(path, out) {
    const release = () => rmSync(path, { force: true });
    try {
        writeFileSync(path, String(process.pid), { flag: 'wx' });
    }
    catch (error) {
        if (systemCode(error) !== 'EEXIST')
            throw writingFailed(error, path);
        if (isAlive(Number(readFileSync(path, 'utf8')))) {
            throw new PublishError('busy', `Another run is publishing into ${out}. If it is not, remove ${path}.`);
        }
        writeFileSync(path, String(process.pid));
    }
    return release;
}
/** Whether another process bears this number. In a container the dead one may have had our own. */
function isAlive(pid) {
    if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid)
        return false;
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return systemCode(error) === 'EPERM'; // somebody else's, and alive
    }
}
/**
 * Removes the pages that were published before and are not any more.
 *
 * @param isPublished - whether a folder of a shard belongs to this run
 * @returns how many
 */
function removeStale(out, isPublished) {
    const articles = join(out, ARTICLES);
    let removed = 0;
    for (const shard of namesIn(articles)) {
        const folders = namesIn(join(articles, shard));
        const stale = folders.filter((folder) => !isPublished(shard, folder));
        for (const folder of stale)
            remove(join(articles, shard, folder));
        if (stale.length === folders.length)
            remove(join(articles, shard));
        removed += stale.length;
    }
    return removed;
}

export { claimFolder, removeStale };
