import { PayloadError } from '../payload/payload-error.js';
import { readOne } from '../payload/read-listing.js';
import { recognise } from '../payload/readers/foreign.js';
import { openNewsArticle } from '../payload/readers/news-article.js';
import { openWarta } from '../payload/readers/warta.js';
import { inTimeZone } from '../payload/time-zone.js';

/**
 * All articles of a source, each as soon as it is asked for. An article or a document that cannot be shown becomes a
 * {@link Problem}, never an exception.
 */
async function* readArticles(source, reading) {
    const { timeZone, ...others } = reading;
    const context = {
        ...others,
        withZone: timeZone === undefined ? undefined : (dateTime) => inTimeZone(dateTime, timeZone),
    };
    try {
        const document = await source.read();
        const [, { items }] = recognise(document, context, { openWarta, openNewsArticle });
        if (!items.length)
            yield { source: source.name, path: '$', message: 'there is no article in it' };
        for (const item of items) {
            try {
                yield readOne({ items: [item] });
            }
            catch (error) {
                yield problem(source, error, item.path);
            }
        }
    }
    catch (error) {
        yield problem(source, error);
    }
}
const isProblem = (read) => 'source' in read;
function problem({ name }, error, at) {
    const path = error instanceof PayloadError ? error.path : at;
    const message = error instanceof Error ? error.message : String(error);
    return { source: name, ...(path !== undefined && { path }), message };
}

export { isProblem, readArticles };
