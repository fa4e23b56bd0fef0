import { PayloadError } from '../payload-error.js';
import { safeUrl } from '../safe-url.js';
import { isObject, pixels } from '../values.js';
import { textOf, bodyBlocks, dek } from './html-body.js';
import { mendDate } from './words-date.js';

/**
 * The items of another format, a list or a single one: what is said of an item is said by its own names and its own place,
 * and relative addresses in it are resolved against its own page.
 *
 * @param root - the place of the list or of the item
 * @param pageOf - gives the address of an item's page, which is the article's `url`
 * @param draft - tells an item in our own words; text may hold markup, which is taken out
 */
const entries = (items, root, context, names, pageOf, draft) => [items].flat().map((item, index) => {
    const path = Array.isArray(items) ? `${root}[${index}]` : root;
    const page = isObject(item) ? pageOf(item) : undefined;
    const url = typeof page === 'string' ? safeUrl(page, context.baseUrl) : undefined;
    const baseUrl = url ?? context.baseUrl;
    const place = (own) => path + own.slice(path.length).replace(/^\.(\w+)/, (_, name) => `.${names[name] ?? name}`);
    const clean = (value, name) => name === 'body'
        ? bodyBlocks(value, baseUrl)
        : name === 'description'
            ? dek(value)
            : /^date|^exp/.test(name)
                ? mendDate(value)
                : Array.isArray(value)
                    ? value.map(textOf)
                    : textOf(typeof value === 'number' ? `${value}` : value);
    return {
        path,
        context: {
            ...context,
            baseUrl,
            onWarning: (warning) => context.onWarning?.({ ...warning, path: place(warning.path) }),
        },
        draft: () => {
            if (!isObject(item))
                throw new PayloadError('wrong-type', path, 'an item is a JSON object');
            const told = Object.fromEntries(Object.entries(draft(item, path)).map(([name, value]) => [name, clean(value, name)]));
            if (!told['headline'])
                throw new PayloadError('no-headline', place(`${path}.headline`), 'an article needs a headline');
            return { version: '1.0', url: url ?? page, ...told };
        },
    };
});
/** Says that the publisher does not want an item to be shown. */
function withhold(path, why) {
    throw new PayloadError('not-published', path, `not to be shown: ${typeof why === 'string' ? why.slice(0, 40) : ''}`);
}
/** The fields of an object; none of another value. */
const fieldsOf = (value) => (isObject(value) ? value : {});
/** The objects in a list, in a list of lists, or under the names of an object. */
const listOf = (value) => (typeof value === 'object' && value ? Object.values(value) : []).flat().filter(isObject);
/** A person or an organisation, where there is a name. */
const party = (name, url, image) => name ? { name: textOf(name), url, image: image ? { url: image } : undefined } : undefined;
/** A picture in one size. */
const sized = (url, width, height) => ({
    url,
    width: pixels(width),
    height: pixels(height),
});
/** A picture in its sizes, and what is said of it; nothing where there is no size that leads. */
const picture = (lead, sizes, caption, creditText, alt) => lead && [
    {
        ...lead,
        renditions: sizes.filter(({ url, width }) => width && url !== lead.url),
        caption: textOf(caption),
        creditText: textOf(creditText),
        alt: textOf(alt),
    },
];
/** Pictures wider than this are for print. */
const MAX_WIDTH = 2_400;
/** The sizes with the widest for a screen first, since the names of sizes say nothing reliable. */
function widestFirst(sizes) {
    const sorted = [...sizes].sort((a, b) => (b.width ?? 0) - (a.width ?? 0));
    const fitting = sorted.filter(({ width = 0 }) => width <= MAX_WIDTH);
    return fitting.length ? fitting : sorted.slice(-1);
}

export { entries, fieldsOf, listOf, party, picture, sized, widestFirst, withhold };
