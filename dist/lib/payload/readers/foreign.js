import { PayloadError } from '../payload-error.js';
import { bodyBlocks, textOf } from './html-body.js';
import { openJsonFeed } from './json-feed.js';
import { mendJson } from './mend-json.js';
import { openNinjs } from './ninjs.js';
import { openOembed } from './oembed.js';
import { mendDate } from './words-date.js';
import { openWordPress } from './wordpress.js';

const tools = { plain: textOf, blocks: bodyBlocks, date: mendDate };
/**
 * Takes apart a document of any format.
 *
 * @param only - the format that it is said to be of
 * @throws {PayloadError} when it is of no known format, or not of that one
 */
function recognise(input, context, { openWarta, openNewsArticle, openRss }, only) {
    const document = typeof input === 'string' ? parse(input) : input;
    if (!document || !/string|object/.test(typeof document))
        throw new PayloadError('wrong-type', '$', 'an article is a JSON object');
    // In this order each takes only what is its own.
    const readers = {
        warta: () => openWarta(document, context),
        'news-article': () => openNewsArticle(document, context, tools),
        wordpress: () => openWordPress(document, context),
        'json-feed': () => openJsonFeed(document, context),
        oembed: () => openOembed(document, context),
        ninjs: () => openNinjs(document, context),
        rss: () => openRss(document, context),
    };
    for (const format of Object.keys(readers)) {
        const listing = only && only !== format ? undefined : readers[format]();
        if (listing)
            return [format, listing];
    }
    throw new PayloadError('unknown-format', '$', `the document is ${only ? `no ${only}` : 'of no known format'}`);
}
/** As {@link recognise}, for whoever does not care which format it is. */
const openForeign = (input, context, own) => recognise(input, context, own)[1];
/** The value of JSON text, however it is wrapped; XML stays text. */
function parse(text) {
    const trimmed = text.replace(/^\ufeff/, '');
    try {
        return JSON.parse(trimmed);
    }
    catch (error) {
        const mended = mendJson(trimmed);
        if (mended)
            return mended;
        if (/^\s*</.test(trimmed))
            return trimmed;
        throw new PayloadError('not-json', '$', `not JSON: ${error.message}`);
    }
}

export { openForeign, recognise };
