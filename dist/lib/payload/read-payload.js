import { readArticle } from './read-article.js';
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
    const { baseUrl, timeZone, now, onWarning } = options;
    const withZone = timeZone === undefined ? undefined : (dateTime) => inTimeZone(dateTime, timeZone);
    return readArticle(input, { baseUrl, withZone, onWarning }, now);
}

export { readPayload };
