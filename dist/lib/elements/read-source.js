import { loadPayload } from '../load/load-payload.js';
import { openDocument } from '../payload/open-document.js';
import { PayloadError } from '../payload/payload-error.js';
import { openWarta } from '../payload/readers/warta.js';
import { readAll, readOne } from '../payload/read-listing.js';
import { otherReaders } from './parts.js';
import { addressOf } from './source.js';
import { warn } from './warn.js';

/** Whether a value is still to come. Where a page has put a class of its own in the place of `Promise`, ours are no instances. */
const isPromise = (value) => 'then' in value;
/** More warnings than this about one document help nobody. */
const MAX_WARNINGS = 10;
/** A document that several elements share is read once; its text is kept to notice that a script's content was exchanged. */
function reader(read) {
    const readBefore = new WeakMap();
    function readOnce(key, text, baseUrl, name) {
        const known = readBefore.get(key);
        if (known?.text === text)
            return known.value;
        const value = readNow(read, text, baseUrl, name);
        readBefore.set(key, { text, value });
        // A reader that could not be fetched may be there the next time.
        if (isPromise(value))
            value.catch(() => readBefore.delete(key));
        return value;
    }
    return (source, signal) => {
        if (source.kind === 'payload')
            return readNow(read, source.value, document.baseURI, 'payload');
        if (source.kind === 'src') {
            const url = addressOf(source.src);
            if (!url)
                throw new PayloadError('no-source', 'src', `"${source.src}" is no address`);
            return loadPayload(url, signal).then((loaded) => readOnce(loaded, loaded.text, loaded.url, loaded.url));
        }
        const { script, text } = source;
        return readOnce(script, text, document.baseURI, script.id ? `#${script.id}` : 'script');
    };
}
/**
 * Turns a source into an article, at once where the payload is in the page and needs no further reader.
 *
 * @param signal - ends the request of a `src`
 * @throws {PayloadError} or rejects with it or with a {@link LoadError}
 */
const readSource = reader(readOne);
/** Turns a source into all its articles, as {@link readSource} does into one. */
const readFeedSource = reader(readAll);
function readNow(read, input, baseUrl, name) {
    const warnings = [];
    const context = { baseUrl, onWarning: (warning) => warnings.push(warning) };
    const finish = (listing) => {
        // Where this throws, the error alone is told: it names what is wrong.
        const shown = read(listing, context);
        for (const { path, message } of warnings.slice(0, MAX_WARNINGS))
            warn(`${name}: ${path} ${message}`);
        return shown;
    };
    const listing = openDocument(input, context);
    return listing
        ? finish(listing)
        : otherReaders().then((others) => others.openOther(input, context, openWarta).then(finish));
}

export { isPromise, readFeedSource, readSource };
