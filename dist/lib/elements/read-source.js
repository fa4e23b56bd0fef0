import { foreignReaders } from '../lazy.js';
import { loadPayload } from '../load/load-payload.js';
import { openDocument } from '../payload/open-document.js';
import { readAll, readOne } from '../payload/read-listing.js';
import { warn } from './warn.js';

/** More warnings than this about one document help nobody. */
const MAX_WARNINGS = 10;
const readBefore = new WeakMap();
/**
 * Turns a source into an article, at once where the payload is in the page and needs no further reader.
 *
 * @param signal - ends the request of a `src`
 * @throws {PayloadError} or rejects with it or with a {@link LoadError}
 */
const readSource = (source, signal) => readWith(readOne, source, signal);
/** Turns a source into all its articles, as {@link readSource} does into one. */
const readFeedSource = (source, signal) => readWith(readAll, source, signal);
function readWith(read, source, signal) {
    if (source.kind === 'payload')
        return readNow(read, source.value, document.baseURI, 'payload');
    if (source.kind === 'src') {
        return loadPayload(source.url, signal).then((loaded) => readOnce(read, loaded, loaded.text, loaded.url, loaded.url));
    }
    const { script, text } = source;
    return readOnce(read, script, text, document.baseURI, script.id ? `#${script.id}` : 'script');
}
function readOnce(read, key, text, baseUrl, name) {
    const known = readBefore.get(key)?.filter((answer) => answer.text === text) ?? [];
    const answer = known.find((answer) => answer.read === read);
    if (answer)
        return answer.value;
    const value = readNow(read, text, baseUrl, name);
    readBefore.set(key, [...known, { text, read, value }]);
    // A reader that could not be fetched may be there the next time.
    if (value instanceof Promise)
        value.catch(() => readBefore.delete(key));
    return value;
}
function readNow(read, input, baseUrl, name) {
    const warnings = [];
    const context = { baseUrl, onWarning: (warning) => warnings.push(warning) };
    const finish = (listing) => {
        try {
            return read(listing, context);
        }
        finally {
            for (const { path, message } of warnings.slice(0, MAX_WARNINGS))
                warn(`${name}: ${path} ${message}`);
            if (warnings.length > MAX_WARNINGS)
                warn(`${name}: and ${warnings.length - MAX_WARNINGS} more such fields`);
        }
    };
    const listing = openDocument(input, context);
    return listing
        ? finish(listing)
        : foreignReaders().then(({ openForeign }) => finish(openForeign(input, context, openDocument)));
}

export { readFeedSource, readSource };
