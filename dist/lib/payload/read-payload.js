import { PayloadError } from './payload-error.js';
import { readAll, readOne } from './read-listing.js';
import { allReaders } from './readers/all.js';
import { recognise } from './readers/foreign.js';
import { safeUrl } from './safe-url.js';
import { inTimeZone } from './time-zone.js';

/**
 * Reads an article from whatever a publisher has: an `ArticlePayload`, schema.org JSON-LD, JSON Feed, IPTC ninjs, WordPress
 * REST, oEmbed (each as a value or as JSON text), RSS or Atom (as text). Of a list, the first article that can be shown.
 *
 * A bad field is dropped and `onWarning` hears its place (RFC 9535) in the document. An article that was read before comes
 * back as it is.
 *
 * @param options.url - the page of the article: picks it from a list, and stands in where a single item names no page
 * @throws {PayloadError} when there is nothing to show: an unknown format, no headline, an unknown major version, an article
 * that is expired, embargoed or withdrawn
 * @throws {RangeError} when `timeZone` is no time zone
 * @example
 * const article = readPayload(await response.json(), { baseUrl: response.url });
 */
function readPayload(input, options = {}) {
    const context = contextOf(options);
    return readOne(ofPage(recognise(input, context, allReaders, options.format)[1], context, options.url));
}
/**
 * Reads all articles of a document, as {@link readPayload} reads one. An article that cannot be shown is left out, and
 * `onWarning` hears its place and why; of a list longer than 500 the first 500 are read.
 *
 * @throws {PayloadError} when the document as a whole cannot be read
 * @throws {RangeError} when `timeZone` is no time zone
 */
function readFeed(input, options = {}) {
    const context = contextOf(options);
    return readAll(recognise(input, context, allReaders, options.format)[1], context);
}
/** The format of a document by its structure; undefined when it is of none that is read. Never throws. */
function detectFormat(input) {
    try {
        return recognise(input, {}, allReaders)[0];
    }
    catch (error) {
        if (error instanceof PayloadError)
            return undefined;
        throw error;
    }
}
/** Narrows a document to the article of a page: picked from a list, or a single one, which then belongs to that page. */
function ofPage(listing, context, url) {
    const page = url && safeUrl(url, context.baseUrl);
    const [first, ...others] = listing.items;
    if (!page || !first)
        return listing;
    if (others.length) {
        const { items } = readAll(listing, { ...context, onWarning: undefined });
        const article = items.find((item) => item.url === page);
        if (!article)
            throw new PayloadError('no-article', '$', `there is no article with the URL ${page} in it`);
        return { items: [{ ...first, draft: () => article }] };
    }
    const draft = () => {
        const told = first.draft();
        return { ...told, url: told.url ?? page };
    };
    return { items: [{ ...first, draft }] };
}
function contextOf({ baseUrl, timeZone, now, onWarning }) {
    const withZone = timeZone === undefined ? undefined : (dateTime) => inTimeZone(dateTime, timeZone);
    // What is no time zone is no fault of the items of a feed.
    withZone?.('2000-01-01T00:00:00');
    return { baseUrl, withZone, now, onWarning };
}

export { detectFormat, readFeed, readPayload };
