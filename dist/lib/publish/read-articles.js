import { PayloadError } from '../payload/payload-error.js';
import { readOne } from '../payload/read-listing.js';
import { recognise } from '../payload/readers/foreign.js';
import { allReaders } from '../payload/readers/all.js';
import { inTimeZone } from '../payload/time-zone.js';

/**
 * All articles of a source, each as soon as it is asked for. An article or a document that cannot be shown becomes a
 * {@link Problem}, never an exception.
 */
async function* readArticles(source, reading) {
    const { timeZone, baseUrl, now, onWarning } = reading;
    const context = {
        baseUrl,
        now,
        onWarning: onWarning && ((warning) => onWarning(warning, source.name)),
        withZone: timeZone === undefined ? undefined : (dateTime) => inTimeZone(dateTime, timeZone),
    };
    try {
        const document = await source.read();
        const [, { items }] = recognise(document, context, allReaders);
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
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof PayloadError)
        return { source: name, path: error.path, code: error.code, message };
    return { source: name, ...(at !== undefined && { path: at }), message };
}

export { isProblem, readArticles };
