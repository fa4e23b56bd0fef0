import { PayloadError } from './payload-error.js';
import { readWarta } from './readers/warta.js';
import { text } from './shape.js';

/** The most items of a document that are looked at. */
const MAX_ITEMS = 500;
const readBefore = new WeakSet();
/**
 * The first article of a document that can be shown.
 *
 * @throws {PayloadError} why the first one cannot, when there is none
 */
function readOne({ items }) {
    let failure;
    for (const item of items.slice(0, MAX_ITEMS)) {
        try {
            return readEntry(item);
        }
        catch (error) {
            failure ??= error;
        }
    }
    throw failure ?? new PayloadError('no-article', '$', 'there is no article in it');
}
/** All articles of a document in its order. One that cannot be shown is left out, and `onWarning` hears why. */
function readAll({ title, items }, context) {
    const { onWarning } = context;
    if (items.length > MAX_ITEMS)
        onWarning?.({ path: '$', message: `has ${items.length} items, and ${MAX_ITEMS} are read` });
    const articles = items.slice(0, MAX_ITEMS).flatMap((item) => {
        try {
            return readEntry(item);
        }
        catch (error) {
            onWarning?.({ path: item.path, message: `is left out: ${error.message}` });
            return [];
        }
    });
    const name = text(title, '$.title', context);
    return Object.freeze({ ...(name && { title: name }), items: Object.freeze(articles) });
}
/** An article that was read before comes back as it is. */
function readEntry({ path, context, draft }) {
    const told = draft();
    if (readBefore.has(told))
        return told;
    const article = readWarta(told, path, context);
    const { expires } = article;
    if (expires && Date.parse(expires) <= (context.now ?? Date.now()))
        throw new PayloadError('not-published', `${path}.expires`, `expired on ${expires}`);
    readBefore.add(article);
    return article;
}

export { readAll, readOne };
