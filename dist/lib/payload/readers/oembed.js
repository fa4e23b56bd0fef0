import { plain } from '../markup.js';
import { isObject, pixels } from '../values.js';
import { entry } from './entry.js';

const NAMES = { headline: 'title', author: 'author_name', publisher: 'provider_name', image: 'thumbnail_url' };
/**
 * oEmbed 1.0 (oembed.com): a title, a picture, who made it and who shows it. Its page is known only to whoever asked, and
 * its `html` is left alone: half of what is served holds scripts.
 */
function openOembed(document, context) {
    if (!isObject(document))
        return undefined;
    const { type, title, url, html, provider_name: provider, author_name: author, thumbnail_url: thumbnail } = document;
    if (!provider && !(author && (html ?? type)) && !(thumbnail && html))
        return undefined;
    const image = type === 'photo' && url
        ? { url, width: pixels(document['width']), height: pixels(document['height']) }
        : { url: thumbnail, width: pixels(document['thumbnail_width']), height: pixels(document['thumbnail_height']) };
    return {
        items: [
            entry('$', context, NAMES, undefined, () => ({
                headline: plain(title),
                description: plain(document['description']),
                image: image.url ? [image] : [],
                author: author ? [{ name: plain(author), url: document['author_url'] }] : [],
                publisher: provider ? { name: plain(provider), url: document['provider_url'] } : undefined,
            })),
        ],
    };
}

export { openOembed };
