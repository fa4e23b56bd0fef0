import { PayloadError } from '../payload-error.js';
import { isObject } from '../values.js';
import { entries, party } from './entry.js';
import { firstImage, textOf } from './html-body.js';

const NAMES = {
    headline: 'title',
    description: 'summary',
    author: 'authors',
    datePublished: 'date_published',
    dateModified: 'date_modified',
    inLanguage: 'language',
    keywords: 'tags',
    body: 'content_html',
};
/** JSON Feed 1.0 and 1.1 (jsonfeed.org). An item without an id is none, says the specification. */
function openJsonFeed(feed, context) {
    if (!isObject(feed) || !Array.isArray(feed['items']))
        return undefined;
    const { version, title, icon, home_page_url: home, feed_url: address } = feed;
    if (!(typeof version === 'string' && version.includes('jsonfeed')) && !home && !address)
        return undefined;
    // Once for all items: thousands of authors for each of hundreds of items would take seconds.
    const writers = authorsOf(feed);
    return {
        title: textOf(title),
        items: entries(feed['items'], '$.items', context, NAMES, (item) => item['url'] ?? item['external_url'], (item, path) => {
            const { id, summary, content_html: html, content_text: words } = item;
            if (!id && id !== 0)
                throw new PayloadError('no-article', `${path}.id`, 'an item without an id is none');
            const image = item['image'] ?? item['banner_image'];
            const body = html ?? words;
            return {
                id,
                headline: item['title'],
                description: summary ?? body,
                image: image ? [{ url: image }] : firstImage(html),
                author: authorsOf(item) ?? writers,
                publisher: title && { ...party(title, home), logo: icon ? { url: icon } : undefined },
                datePublished: item['date_published'],
                dateModified: item['date_modified'],
                inLanguage: item['language'] ?? feed['language'],
                keywords: item['tags'],
                body,
            };
        }),
    };
}
/** Version 1.0 knew one author; some write no more than the name. Nothing where nobody has one. */
function authorsOf({ authors, author }) {
    const list = [authors ?? [], author]
        .flat()
        .map((one) => (isObject(one) ? party(one['name'], one['url'], one['avatar']) : party(one)))
        .filter(Boolean);
    return list.length ? list : undefined;
}

export { openJsonFeed };
