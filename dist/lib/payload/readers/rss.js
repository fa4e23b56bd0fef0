import { withoutTags } from '../markup.js';
import { safeUrl } from '../safe-url.js';
import { party, entry, widestFirst, sized, withRenditions } from './entry.js';
import { textOf, bodyBlocks, firstImage, dek } from './html-body.js';
import { mendDate } from './words-date.js';
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
    const htmlOf = (element) => element?.children.length ? document.slice(element.start, element.end) : element?.text;
    const titleOf = (parent) => {
        const title = child(parent, 'title', 'media:title');
        return title?.attributes['type']?.includes('html') ? textOf(htmlOf(title) ?? '') : wordsOf(title);
    };
    const title = titleOf(channel);
    const page = pageOf(channel);
    const image = child(channel, 'image');
    const publisher = {
        ...party(title, page),
        logo: { url: words(channel, 'logo', 'icon') ?? (image && words(image, 'url')) },
    };
    const draftOf = (item, baseUrl) => {
        const content = htmlOf(child(item, 'content:encoded', 'content'));
        const summary = htmlOf(child(item, 'description', 'summary', 'media:description'));
        const authors = authorsOf(item);
        const sections = named(item, 'category_title', 'category', 'dc:subject').map((element) => wordsOf(element) ?? element.attributes['label'] ?? element.attributes['term']);
        return {
            headline: titleOf(item),
            id: words(item, 'guid', 'id'),
            articleSection: sections[0],
            description: dek(summary),
            image: imagesOf(item) ?? firstImage(content) ?? firstImage(summary),
            author: authors.length ? authors : authorsOf(channel),
            publisher: publisher.logo.url ? publisher : party(title, page),
            datePublished: mendDate(words(item, 'pubdate', 'published', 'dc:date', 'date', 'issued', 'updated')),
            dateModified: mendDate(words(item, 'updated', 'dcterms:modified', 'modified')),
            inLanguage: words(item, 'dc:language') ??
                item.attributes['xml:lang'] ??
                words(channel, 'language', 'dc:language') ??
                channel.attributes['xml:lang'],
            keywords: sections,
            // Many put the whole article into its description.
            body: bodyBlocks(content ?? ((summary?.length ?? 0) > 1_000 ? summary : undefined), baseUrl),
            copyrightNotice: words(item, 'rights', 'dc:rights') ?? words(channel, 'copyright', 'rights', 'dc:rights'),
        };
    };
    const base = { ...context, baseUrl: safeUrl(page ?? '', context.baseUrl) ?? context.baseUrl };
    return {
        title,
        items: items.map((item, index) => entry({ item }, `$.${item.name}[${index}]`, base, NAMES, pageOf(item), (_, baseUrl) => draftOf(item, baseUrl))),
    };
}
/** The first child with one of the names, the first name first. */
const child = (parent, ...names) => named(parent, ...names)[0];
const named = (parent, ...names) => names.flatMap((name) => parent.children.filter((element) => element.name === name));
/** Text that is decoded once: by XML, or where XML left it alone, as the HTML that stands there. */
const wordsOf = (element) => element && ((element.isCdata ? textOf(element.text) : withoutTags(element.text)).trim() || undefined);
const words = (parent, ...names) => named(parent, ...names)
    .map(wordsOf)
    .find(Boolean);
/** The page of an item or a feed: RSS has it as text, Atom as an attribute among links to other things. */
function pageOf(parent) {
    const atom = named(parent, 'link').find(({ attributes: { href, rel = 'alternate' } }) => href && rel === 'alternate');
    const guid = child(parent, 'guid');
    const permalink = guid?.attributes['ispermalink'] === 'false' ? undefined : wordsOf(guid);
    return words(parent, 'link') ?? atom?.attributes['href'] ?? (permalink?.startsWith('http') ? permalink : undefined);
}
/** The authors, without those of whom RSS knows only the address; it writes `email (name)`. */
const authorsOf = (parent) => [
    ...new Set(named(parent, 'dc:creator', 'author', 'itunes:author').map((author) => words(author, 'name') ?? wordsOf(author))),
]
    .map((name) => party(name?.replace(/^\S+@\S+\s*\(?|\)$/g, (part) => (name.includes('@') ? '' : part))))
    .filter(Boolean);
/** One picture in its sizes: from Media RSS, an enclosure, or an element of its own. */
function imagesOf(item) {
    const groups = [item, ...named(item, 'media:group')];
    const media = [...groups, ...groups.flatMap((group) => named(group, 'media:content'))];
    const sizes = widestFirst([...media.flatMap((element) => named(element, 'media:content', 'media:thumbnail')), ...named(item, 'enclosure')]
        .filter(({ name, attributes: { url = '', medium = '', type = medium } }) => url &&
        (name.endsWith('thumbnail') ||
            (type ? type.startsWith('image') : /\.(?:jpe?g|png|webp|gif|avif)\b/i.test(url))))
        .map(({ attributes: { url, width, height } }) => sized(url, width, height)));
    const [lead] = sizes;
    const image = child(item, 'image', 'itunes:image');
    const url = image && (image.attributes['href'] ?? words(image, 'url') ?? wordsOf(image));
    const about = (...names) => media.map((element) => words(element, ...names)).find(Boolean);
    return lead
        ? [
            {
                ...withRenditions(lead, sizes),
                caption: about('media:text'),
                creditText: about('media:credit', 'media:copyright'),
            },
        ]
        : url && [{ url }];
}

export { openRss };
