import { isObject } from '../values.js';
import { sized, entries, party, picture } from './entry.js';

const NAMES = { headline: 'title', author: 'author_name', publisher: 'provider_name', image: 'thumbnail_url' };
/**
 * oEmbed 1.0 (oembed.com): a title, a picture, who made it and who shows it. Its page is known only to whoever asked, and
 * its `html` is left alone: half of what is served holds scripts.
 */
function openOembed(document, context) {
    if (!isObject(document))
        return undefined;
    const { type, url, html, provider_name: provider, provider_url: home, thumbnail_url: thumbnail } = document;
    const { title, description, author_name: author, author_url: page } = document;
    if (!provider && !(html && (author ?? thumbnail ?? home)))
        return undefined;
    const image = type === 'photo' && url
        ? sized(url, document['width'], document['height'])
        : sized(thumbnail, document['thumbnail_width'], document['thumbnail_height']);
    return {
        items: entries(document, '$', context, NAMES, () => undefined, () => ({
            headline: title,
            description,
            image: image.url ? picture(image, []) : undefined,
            author: author ? [party(author, page)] : undefined,
            publisher: party(provider, home),
        })),
    };
}

export { openOembed };
