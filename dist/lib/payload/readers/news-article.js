import { PayloadError } from '../payload-error.js';
import { safeUrl } from '../safe-url.js';
import { textBlocks, isObject, pixels } from '../values.js';

/** Where an article or a list of articles may stand in a node. */
const INSIDE = ['@graph', 'mainEntity', 'itemListElement', 'item', 'blogPost'];
/**
 * What is looked for in the nodes that an article points to. No more of them is copied: of a node with thousands of names, to
 * which thousands of others refer, a whole copy for each reference would take minutes.
 */
const TOLD = '@id @type @value name url contentUrl width height caption creditText image logo jobTitle'.split(' ');
/** The most values that are followed in all articles of a document; honest ones have some forty each. */
const MAX_FOLLOWED = 200_000;
/** What is called here as in our own format, and is text. */
const AS_THEY_ARE = ['articleSection', 'description', 'inLanguage', 'copyrightNotice', 'expires'];
/** For documents without any markup. */
const asIs = (value) => value;
const noMarkup = { plain: asIs, blocks: textBlocks, date: asIs };
/**
 * schema.org JSON-LD: every `NewsArticle`, `BlogPosting`, `Report`… in a node, a list or `@graph`, outer ones first.
 */
function openNewsArticle(document, context, { plain, blocks, date } = noMarkup) {
    if (typeof document !== 'object')
        return undefined;
    // A node that is met again is not entered again, so cycles end; nothing recurses, so depth does no harm.
    const paths = new Map([[document, '$']]);
    const known = new Map();
    const found = [];
    let isLinkedData = false;
    for (const [node, path] of paths) {
        const enter = (child, step = '') => {
            if (typeof child === 'object' && child && !paths.has(child))
                paths.set(child, path && step && path + step);
        };
        if (Array.isArray(node))
            node.forEach((child, index) => enter(child, `[${index}]`));
        if (!isObject(node))
            continue;
        for (const name of INSIDE)
            enter(node[name], `['${name}']`);
        // What stands anywhere else is no article of this page, but may be what others refer to.
        if ('@type' in node)
            for (const child of Object.values(node))
                enter(child);
        const id = node['@id'];
        if (id)
            known.set(id, told(node, known.get(id)));
        isLinkedData ||= '@type' in node || '@graph' in node;
        if (path && hasType(node, /(Article|Posting|Report)$/i))
            found.push([path, node]);
    }
    if (!isLinkedData)
        return undefined;
    let left = MAX_FOLLOWED;
    /** The values of a property, one or many; a reference by `@id` gets what the document says of it. */
    const all = (value) => {
        const list = left > 0 ? (isObject(value) ? (value['@list'] ?? value) : (value ?? [])) : [];
        const items = [list].flat(3).slice(0, left);
        left -= items.length;
        return items.map((item) => (isObject(item) ? told(item, known.get(item['@id'])) : item));
    };
    const text = (value) => {
        const [first] = all(value);
        return plain(isObject(first) ? (first['@value'] ?? first['name']) : first);
    };
    const address = (value) => {
        const [first] = all(value);
        // In the place of one address some have a list.
        return plain(isObject(first) ? [first['url'] ?? first['contentUrl'] ?? first['@id']].flat()[0] : first);
    };
    const length = (value) => pixels(isObject(value) ? (value['value'] ?? value['name']) : value);
    const images = (value) => all(value)
        .map((image) => ({
        url: address(image),
        ...(isObject(image) && {
            width: length(image['width']),
            height: length(image['height']),
            caption: text(image['caption']),
            creditText: text(image['creditText']),
        }),
    }))
        // A reference that leads nowhere, and words such as "null" where an address should be.
        .filter(({ url }) => typeof url === 'string' && /^(?!.*(?:\/#|#\w*image)).*[./]/i.test(url));
    const parties = (value) => all(value).flatMap((party) => isObject(party)
        ? all(party['name']).map((name) => ({
            name: text(name),
            type: hasType(party, /^Person$/) ? 'Person' : hasType(party, /Organization$/) ? 'Organization' : undefined,
            url: party['url'] && address(party['url']),
            image: images(party['image'])[0],
            logo: images(party['logo'])[0],
            jobTitle: text(party['jobTitle']),
        }))
        : { name: plain(party) });
    const draft = (node, path, url, baseUrl) => {
        const status = text(node['creativeWorkStatus']);
        if (typeof status === 'string' && /draft|cancel|withheld|embargo/i.test(status))
            throw new PayloadError('not-published', `${path}.creativeWorkStatus`, 'the publisher withholds it');
        const image = images(node['image']);
        return {
            ...Object.fromEntries(AS_THEY_ARE.map((name) => [name, text(node[name])])),
            version: '1.0',
            headline: text(either(node, 'headline', 'name')),
            url,
            id: text(node['identifier']),
            located: text(node['locationCreated']),
            image: image.length ? image : images(node['thumbnailUrl']),
            author: parties(either(node, 'author', 'creator')),
            publisher: parties(node['publisher'])[0],
            datePublished: date(text(either(node, 'datePublished', 'dateCreated'))),
            dateModified: date(text(node['dateModified'])),
            keywords: all(node['keywords']).flatMap((word) => {
                const words = text(word);
                return typeof words === 'string' ? words.split(',') : words;
            }),
            body: blocks(node['articleBody'], baseUrl),
            license: node['license'] && address(node['license']),
        };
    };
    return {
        items: found.map(([path, node]) => {
            const page = address(either(node, 'url', 'mainEntityOfPage'));
            const url = typeof page === 'string' ? safeUrl(page, context.baseUrl) : undefined;
            const baseUrl = url ?? context.baseUrl;
            return { path, context: { ...context, baseUrl }, draft: () => draft(node, path, url ?? page, baseUrl) };
        }),
    };
}
/** What a node tells, and where it is silent, what was told before. */
const told = (node, before) => Object.fromEntries(TOLD.map((name) => [name, node[name] ?? before?.[name]]));
/** The first of some properties that says something: `true` and an empty list do not. */
const either = (node, ...names) => names.map((name) => node[name]).find((value) => value && value !== true && value.length !== 0);
const hasType = (node, type) => [node['@type']].flat().some((name) => typeof name === 'string' && type.test(name));

export { openNewsArticle };
