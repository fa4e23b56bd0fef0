import { jsonLdReader, foreignReaders } from '../lazy.js';
import { loadPayload } from '../load/load-payload.js';
import { openDocument } from '../payload/open-document.js';
import { openWarta } from '../payload/readers/warta.js';
import { readAll, readOne } from '../payload/read-listing.js';
import { warn } from './warn.js';

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
        if (value instanceof Promise)
            value.catch(() => readBefore.delete(key));
        return value;
    }
    return (source, signal) => {
        if (source.kind === 'payload')
            return readNow(read, source.value, document.baseURI, 'payload');
        if (source.kind === 'src') {
            return loadPayload(source.url, signal).then((loaded) => readOnce(loaded, loaded.text, loaded.url, loaded.url));
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
        if (warnings.length > MAX_WARNINGS)
            warn(`${name}: and ${warnings.length - MAX_WARNINGS} more such fields`);
        return shown;
    };
    const listing = openDocument(input, context);
    return listing ? finish(listing) : openOther(input, context).then(finish);
}
/** Takes apart what is not our own: clean JSON-LD with its reader alone, all else with the larger readers as well. */
async function openOther(input, context) {
    const jsonLd = jsonLdReader();
    const listing = (typeof input !== 'string' || input.includes('"@')) && (await jsonLd).openCleanJsonLd(input, context);
    if (listing)
        return listing;
    const [{ openNewsArticle }, { openForeign }] = await Promise.all([jsonLd, foreignReaders()]);
    return openForeign(input, context, { openWarta, openNewsArticle });
}

export { readFeedSource, readSource };
