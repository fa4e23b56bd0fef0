import { statSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { systemCode, PublishError } from './publish-error.js';

/** The largest file that is read. Larger ones are no payloads, and would be held in memory whole. */
const MAX_BYTES = 64 * 1024 * 1024;
const PAYLOAD = /\.(?:json|jsonld|xml|rss|atom)$/iu;
/**
 * The payload files below a folder, in an order that no file system decides. Hidden files and folders are passed over, and
 * links to folders, which may lead in circles.
 *
 * @param without - a folder that is not looked into: the site itself, when it lies in there
 * @throws {PublishError} when it is no folder, or not to be read
 */
function payloadFiles(folder, without) {
    const files = [];
    const walk = (below) => {
        for (const entry of entriesOf(join(folder, below))) {
            const path = below ? `${below}/${entry.name}` : entry.name;
            if (entry.name.startsWith('.') || entry.name === 'node_modules')
                continue;
            if (entry.isDirectory()) {
                if (resolve(folder, path) !== resolve(without))
                    walk(path);
            }
            else if (PAYLOAD.test(entry.name))
                files.push(path);
        }
    };
    walk('');
    return files.sort(); // by code units, in every language
}
function entriesOf(folder) {
    try {
        return readdirSync(folder, { withFileTypes: true });
    }
    catch (error) {
        const reasons = {
            ENOENT: 'there is no such folder',
            ENOTDIR: 'it is no folder',
            EACCES: 'there is no permission to',
        };
        const reason = reasons[systemCode(error)] ?? (error instanceof Error ? error.message : String(error));
        throw new PublishError('bad-folder', `Cannot read the folder ${folder}: ${reason}.`, { cause: error });
    }
}
/** Files as sources. */
function* sourcesOf(folder, files) {
    for (const name of files)
        yield { name, read: () => readText(join(folder, name)) };
}
async function readText(path) {
    const { size } = statSync(path);
    if (size > MAX_BYTES)
        throw new Error(`it has ${size} bytes, and ${MAX_BYTES} are the most that is read`);
    return readFile(path, 'utf8');
}

export { payloadFiles, sourcesOf };
