import { PayloadError } from './payload-error.js';
import { readWarta } from './readers/warta.js';

const readBefore = new WeakSet();
/**
 * The only door into the library: an unknown value, parsed JSON or JSON text, becomes an {@link Article}. One that was read
 * before comes back as it is.
 *
 * @param now - the moment against which `expires` is judged, in milliseconds since 1970 UTC
 * @throws {PayloadError} when there is nothing to show
 */
function readArticle(input, context, now = Date.now()) {
    if (readBefore.has(input))
        return input;
    const article = readWarta(typeof input === 'string' ? parseJson(input) : input, '$', context);
    const { expires } = article;
    if (expires && Date.parse(expires) <= now)
        throw new PayloadError('not-published', '$.expires', `expired on ${expires}`);
    readBefore.add(article);
    return article;
}
function parseJson(text) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch (error) {
        throw new PayloadError('not-json', '$', `not JSON: ${error.message}`);
    }
}

export { readArticle };
