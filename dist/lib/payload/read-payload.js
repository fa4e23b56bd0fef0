import { openDocument } from './open-document.js';
import { PayloadError } from './payload-error.js';
import { readAll, readOne } from './read-listing.js';
import { inTimeZone } from './time-zone.js';

/**
 * Reads an unknown value (parsed JSON or JSON text) as an {@link Article}.
 *
 * A bad field is dropped and `onWarning` hears its JSON path. An article that was read before comes back as it is.
 *
 * @throws {PayloadError} when there is nothing to show: no JSON, no headline, an unknown major version, an expired article.
 * @throws {RangeError} when `timeZone` is no time zone
 * @example
 * const article = readPayload(await response.json(), { baseUrl: response.url });
 */
function readPayload(input, options = {}) {
    const context = contextOf(options);
    return readOne(open(input, context), context, options);
}
/**
 * Reads an unknown value (parsed JSON or JSON text) as many articles. An item that cannot be shown is left out, and
 * `onWarning` hears its JSON path and why.
 *
 * @throws {PayloadError} when the document as a whole cannot be read
 * @throws {RangeError} when `timeZone` is no time zone
 */
function readFeed(input, options = {}) {
    const context = contextOf(options);
    return readAll(open(input, context), context, options);
}
function contextOf({ baseUrl, timeZone, onWarning }) {
    const withZone = timeZone === undefined ? undefined : (dateTime) => inTimeZone(dateTime, timeZone);
    return { baseUrl, withZone, onWarning };
}
function open(input, context) {
    const listing = openDocument(input, context);
    if (!listing)
        throw new PayloadError('unknown-format', '$', 'the document is of no known format');
    return listing;
}

export { readFeed, readPayload };
