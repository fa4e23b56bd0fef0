import { PayloadError } from './payload-error.js';
import { readWarta } from './readers/warta.js';
import { safeUrl } from './safe-url.js';
import { text } from './shape.js';

/** The most items of a document that are looked at. */
const MAX_ITEMS = 500;
const readBefore = new WeakSet();
/**
 * One article of a document: that with the wanted URL, else the first that can be shown.
 *
 * @throws {PayloadError} when there is none
 */
function readOne({ items }, context, { url, now } = {}) {
    const wanted = url && safeUrl(url, context.baseUrl);
    const isList = items.length > 1;
    let failure;
    for (const item of items.slice(0, MAX_ITEMS)) {
        try {
            const article = readEntry(item, now, isList ? undefined : wanted);
            if (!wanted || !isList || article.url === wanted)
                return article;
        }
        catch (error) {
            failure ??= error;
        }
    }
    if (failure && !(wanted && isList))
        throw failure;
    throw new PayloadError('no-article', '$', `there is no article${wanted ? ` with the URL ${wanted}` : ''} in it`);
}
/** All articles of a document in its order. One that cannot be shown is left out, and `onWarning` hears why. */
function readAll({ title, items }, context, { now } = {}) {
    const { onWarning } = context;
    if (items.length > MAX_ITEMS)
        onWarning?.({ path: '$', message: `has ${items.length} items, and ${MAX_ITEMS} are read` });
    const articles = items.slice(0, MAX_ITEMS).flatMap((item) => {
        try {
            return readEntry(item, now);
        }
        catch (error) {
            if (!(error instanceof Error))
                throw error;
            onWarning?.({ path: item.path, message: `is left out: ${error.message}` });
            return [];
        }
    });
    const name = text(title, '$.title', context);
    return Object.freeze({ ...(name && { title: name }), items: Object.freeze(articles) });
}
/** An article that was read before comes back as it is. */
function readEntry({ path, context, draft }, now = Date.now(), url) {
    const told = draft();
    if (readBefore.has(told))
        return told;
    const article = readWarta(url ? { url, ...told } : told, path, context);
    const { expires } = article;
    if (expires && Date.parse(expires) <= now)
        throw new PayloadError('not-published', `${path}.expires`, `expired on ${expires}`);
    readBefore.add(article);
    return article;
}

export { readAll, readOne };
