import { withoutTags } from '../markup.js';
import { safeUrl } from '../safe-url.js';
import { pixels } from '../values.js';
import { entry } from './entry.js';
import { textOf, bodyBlocks, dek, firstImage } from './html-body.js';
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
    if (typeof document !== 'string' || !/^\s*</.test(document))
        return undefined;
    const root = parseXml(document);
    const feed = [root];
    const items = [];
    let isFeed = false;
    // The list grows while it is walked: what is no item may hold some.
    for (const element of feed) {
        isFeed ||= /^(?:rss|rdf|feed|channel)$/.test(element.name);
        for (const child of element.children)
            (/^(?:item|entry)$/.test(child.name) ? items : feed).push(child);
    }
    if (!isFeed && !items.length)
        return undefined;
    const channel = feed.find(({ name }) => name === 'channel' || name === 'feed') ?? root;
    const source = sourceOf(channel, document);
    const name = items[0]?.name ?? 'item';
    const base = (source.page && safeUrl(source.page, context.baseUrl)) ?? context.baseUrl;
    const entries = items.map((item, index) => entry(`$.${name}[${index}]`, { ...context, baseUrl: base }, NAMES, pageOf(item), (baseUrl) => draftOf(item, source, document, baseUrl)));
    return { title: source.title, items: entries };
}
function sourceOf(channel, document) {
    const title = titleOf(channel, document);
    const page = pageOf(channel);
    const image = child(channel, 'image');
    const logo = wordsOf(child(channel, 'logo') ?? child(channel, 'icon') ?? (image && child(image, 'url')));
    return {
        title,
        page,
        publisher: { name: title, url: page, logo: logo && { url: logo } },
        language: wordsOf(child(channel, 'language', 'dc:language')) ?? channel.attributes['xml:lang'],
        rights: wordsOf(child(channel, 'copyright', 'rights', 'dc:rights')),
        authors: authorsOf(channel),
    };
}
function draftOf(item, source, document, baseUrl) {
    const content = htmlOf(child(item, 'content:encoded', 'content'), document);
    const summary = htmlOf(child(item, 'description', 'summary', 'itunes:summary', 'media:description'), document);
    const authors = authorsOf(item);
    const sections = named(item, 'category_title', 'category', 'dc:subject').map((element) => wordsOf(element) ?? element.attributes['label'] ?? element.attributes['term']);
    const body = content ?? ((summary?.length ?? 0) > 1_000 ? summary : undefined);
    return {
        headline: titleOf(item, document) ?? titleOf(item, document, 'media:title'),
        id: wordsOf(child(item, 'guid', 'id', 'dc:identifier')),
        articleSection: sections[0],
        description: dek(summary),
        image: imagesOf(item, content, summary),
        author: authors.length ? authors : source.authors,
        publisher: source.publisher,
        datePublished: mendDate(wordsOf(child(item, 'pubdate', 'published', 'dc:date', 'date', 'issued', 'dcterms:issued', 'updated'))),
        dateModified: mendDate(wordsOf(child(item, 'updated', 'dcterms:modified', 'modified'))),
        inLanguage: wordsOf(child(item, 'dc:language')) ?? item.attributes['xml:lang'] ?? source.language,
        keywords: sections,
        body: bodyBlocks(body, baseUrl),
        copyrightNotice: wordsOf(child(item, 'rights', 'dc:rights')) ?? source.rights,
    };
}
/** The first child with one of the names, the first name first. */
function child(parent, ...names) {
    for (const name of names) {
        const found = parent.children.find((element) => element.name === name);
        if (found)
            return found;
    }
    return undefined;
}
const named = (parent, ...names) => names.flatMap((name) => parent.children.filter((element) => element.name === name));
/** Text that is decoded once: by XML, or where XML left it alone, as the HTML that stands there. */
const wordsOf = (element) => element && ((element.isCdata ? textOf(element.text) : withoutTags(element.text)).trim() || undefined);
function titleOf(parent, document, name = 'title') {
    const title = child(parent, name);
    return title && (title.attributes['type']?.includes('html') ? textOf(htmlOf(title, document) ?? '') : wordsOf(title));
}
/** The HTML of an element: as text, or where it stands among the XML itself, as it was written. */
function htmlOf(element, document) {
    return element && (element.children.length ? document.slice(element.start, element.end) : element.text);
}
/** The page of an item or a feed: RSS has it as text, Atom as an attribute among links to other things. */
function pageOf(parent) {
    const links = named(parent, 'link', 'feedburner:origlink');
    const atom = links.find(({ attributes }) => attributes['href'] && /^(?:alternate)?$/.test(attributes['rel'] ?? ''));
    const written = links.map(wordsOf).find(Boolean) ?? atom?.attributes['href'];
    if (written)
        return written;
    const guid = child(parent, 'guid');
    const permalink = guid?.attributes['ispermalink'] === 'false' ? undefined : wordsOf(guid);
    return permalink && /^https?:/i.test(permalink) ? permalink : undefined;
}
function authorsOf(parent) {
    return named(parent, 'dc:creator', 'author', 'itunes:author')
        .map((author) => ({
        // RSS 2.0 writes `email (name)`.
        name: (wordsOf(child(author, 'name')) ?? wordsOf(author))?.replace(/^\S+@\S+\s*\((.+)\)$/, '$1'),
        url: wordsOf(child(author, 'uri')),
    }))
        .filter(({ name }, index, all) => name && !/^\S+@\S+$/.test(name) && all.findIndex((other) => other.name === name) === index);
}
/** One picture in its sizes: from Media RSS, an enclosure, or the first in the text. */
function imagesOf(item, content, summary) {
    const groups = [item, ...named(item, 'media:group')];
    const media = groups.flatMap((group) => named(group, 'media:content'));
    const pictures = [
        ...media,
        ...[...groups, ...media].flatMap((group) => named(group, 'media:thumbnail')),
        ...named(item, 'enclosure'),
    ]
        .filter(({ name, attributes: { type = '', medium = '', url = '' } }) => url &&
        (name === 'media:thumbnail' ||
            medium === 'image' ||
            (medium || type ? type.startsWith('image') : /\.(?:jpe?g|png|webp|gif|avif)\b/i.test(url))))
        .map((element) => ({
        element,
        url: element.attributes['url'],
        width: pixels(element.attributes['width']),
        height: pixels(element.attributes['height']),
    }));
    const [largest] = [...pictures].sort((a, b) => (b.width ?? 0) - (a.width ?? 0));
    if (!largest) {
        const image = child(item, 'image', 'itunes:image', 'thumb');
        const url = image && (image.attributes['href'] ?? wordsOf(child(image, 'url')) ?? wordsOf(image));
        const picture = url ? { url } : (firstImage(content) ?? firstImage(summary));
        return picture ? [picture] : [];
    }
    const { element, ...picture } = largest;
    const about = (name) => wordsOf([element, ...groups].map((group) => child(group, name)).find(Boolean));
    return [
        {
            ...picture,
            renditions: pictures
                .filter(({ width, url }) => width && url !== picture.url)
                .map(({ url, width, height }) => ({ url, width, height })),
            caption: about('media:text') ?? wordsOf(child(element, 'media:description')),
            creditText: about('media:credit') ?? about('media:copyright'),
        },
    ];
}

export { openRss };
