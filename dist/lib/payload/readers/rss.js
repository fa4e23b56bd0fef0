import { decodeEntities } from '../markup.js';
import { safeUrl } from '../safe-url.js';
import { party, entries, widestFirst, sized, picture } from './entry.js';
import { textOf, firstImage } from './html-body.js';
import { parseXml } from './xml.js';

/** The names of RSS; Atom's are near enough for whoever looks into the feed. */
const NAMES = {
    headline: 'title',
    url: 'link',
    image: 'media:content',
    datePublished: 'pubDate',
    dateModified: 'updated',
    inLanguage: 'language',
    id: 'guid',
};
/**
 * RSS 2.0, RSS 1.0 and Atom, and any other XML whose articles stand in elements named `item` or `entry`, such as the feed of
 * the Indonesian government portals (`title`, `link`, `pubDate`, `category_title`).
 */
function openRss(document, context) {
    if (typeof document !== 'string')
        return undefined;
    const root = parseXml(document);
    const feed = [root];
    const items = [];
    // The list grows while it is walked: what is no item may hold some.
    for (const element of feed)
        for (const child of element.children)
            (/^(?:item|entry)$/.test(child.name) ? items : feed).push(child);
    const channel = feed.find(({ name }) => name === 'channel' || name === 'feed') ?? root;
    if (channel === root && !items.length)
        return undefined;
    /** The HTML of an element: as text, or where it stands among the XML itself, as it was written. */
    const htmlOf = (element) => element?.children.length
        ? document.slice(element.start, element.end)
        : element && (element.isCdata ? element.text : decodeEntities(element.text));
    /** As it is written, or the HTML that Atom calls by that name. */
    const titleOf = (parent) => {
        const title = child(parent, 'title', 'media:title');
        return title?.attributes['type']?.includes('html') ? htmlOf(title) : wordsOf(title);
    };
    const title = titleOf(channel);
    const page = pageOf(channel);
    const image = child(channel, 'image');
    const logo = words(channel, 'logo', 'icon') ?? (image && words(image, 'url'));
    const publisher = title && { ...party(title, page), logo: logo && { url: decodeEntities(logo) } };
    // Once for all items, since they stand among what is looked through.
    const writers = authorsOf(channel);
    const language = words(channel, 'language', 'dc:language') ?? channel.attributes['xml:lang'];
    const copyright = words(channel, 'copyright', 'rights', 'dc:rights');
    const draftOf = (item) => {
        const content = htmlOf(child(item, 'content:encoded', 'content'));
        const summary = htmlOf(child(item, 'description', 'summary', 'media:description'));
        const authors = authorsOf(item);
        const sections = named(item, 'category_title', 'category', 'dc:subject').map((element) => wordsOf(element) ?? element.attributes['label'] ?? element.attributes['term']);
        return {
            headline: titleOf(item),
            id: words(item, 'guid', 'id'),
            articleSection: sections[0],
            description: summary,
            image: imagesOf(item) ?? firstImage(content) ?? firstImage(summary),
            author: authors.length ? authors : writers,
            publisher,
            datePublished: words(item, 'pubdate', 'published', 'dc:date', 'date', 'issued', 'updated'),
            dateModified: words(item, 'updated', 'dcterms:modified', 'modified'),
            inLanguage: words(item, 'dc:language') ?? item.attributes['xml:lang'] ?? language,
            keywords: sections,
            // Many put the whole article into its description.
            body: content?.trim() ? content : (summary?.length ?? 0) > 1_000 ? summary : undefined,
            copyrightNotice: words(item, 'rights', 'dc:rights') ?? copyright,
        };
    };
    const base = { ...context, baseUrl: safeUrl(page ?? '', context.baseUrl) ?? context.baseUrl };
    return {
        title: textOf(title),
        items: entries(items, `$.${items[0]?.name}`, base, NAMES, pageOf, draftOf),
    };
}
/** The first child with one of the names, the first name first. */
const child = (parent, ...names) => named(parent, ...names)[0];
const named = (parent, ...names) => names.flatMap((name) => parent.children.filter((element) => element.name === name));
/** The text of an element as it is written, in XML or in the HTML within it. */
const wordsOf = (element) => {
    const text = element?.text.trim();
    return text === '' ? undefined : text;
};
const words = (parent, ...names) => named(parent, ...names)
    .map(wordsOf)
    .find(Boolean);
/** The page of an item or a feed: RSS has it as text, Atom as an attribute among links to other things. */
function pageOf(parent) {
    const atom = named(parent, 'link').find(({ attributes: { href, rel = 'alternate' } }) => href && rel === 'alternate');
    const guid = child(parent, 'guid');
    const permalink = guid?.attributes['ispermalink'] === 'false' ? undefined : wordsOf(guid);
    const page = words(parent, 'link') ?? (atom ? undefined : permalink?.startsWith('http') ? permalink : undefined);
    return page ? decodeEntities(page) : atom?.attributes['href'];
}
/** The authors, without those of whom RSS knows only the address; it writes `email (name)`. */
const authorsOf = (parent) => [
    ...new Set(named(parent, 'dc:creator', 'author', 'itunes:author').map((author) => words(author, 'name') ?? wordsOf(author))),
]
    .map((name) => party(name?.replace(/^\S+@\S+\s*\(?|\)$/g, (part) => (name.includes('@') ? '' : part))))
    .filter(Boolean);
/** One picture in its sizes: from Media RSS, an enclosure (which is a link in Atom), or an element of its own. */
function imagesOf(item) {
    const groups = [item, ...named(item, 'media:group')];
    const media = [...groups, ...groups.flatMap((group) => named(group, 'media:content'))];
    const content = [
        ...media.flatMap((element) => named(element, 'media:content')),
        ...named(item, 'enclosure'),
        ...named(item, 'link').filter(({ attributes: { rel } }) => rel === 'enclosure'),
    ].filter(({ attributes: { href = '', url = href, medium = '', type = medium } }) => url && (type ? type.startsWith('image') : /\.(?:jpe?g|png|webp|gif|avif)\b/i.test(url)));
    // Often only the width of the thumbnail is told, and it is the smallest all the same.
    const found = content.length ? content : media.flatMap((element) => named(element, 'media:thumbnail'));
    const sizes = widestFirst(found.flatMap(({ attributes: { href, url = href, width, height } }) => (url ? sized(url, width, height) : [])));
    const image = child(item, 'image', 'itunes:image');
    const url = image && (image.attributes['href'] ?? words(image, 'url') ?? wordsOf(image));
    const about = (...names) => media.map((element) => words(element, ...names)).find(Boolean);
    return (picture(sizes[0], sizes, about('media:text'), about('media:credit', 'media:copyright')) ??
        (url && [{ url: decodeEntities(url) }]));
}

export { openRss };
