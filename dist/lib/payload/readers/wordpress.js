import { plain } from '../markup.js';
import { PayloadError } from '../payload-error.js';
import { isObject, pixels } from '../values.js';
import { entry } from './entry.js';
import { bodyBlocks, dek, textOf, firstImage } from './html-body.js';

const MEDIA = "_embedded['wp:featuredmedia']";
const NAMES = {
    headline: 'title.rendered',
    url: 'link',
    description: 'excerpt.rendered',
    image: MEDIA,
    author: '_embedded.author',
    articleSection: "_embedded['wp:term']",
    keywords: "_embedded['wp:term']",
    datePublished: 'date',
    dateModified: 'modified',
    body: 'content.rendered',
};
/** Posts of the WordPress REST API, one or a list, with what `?_embed` adds or without. */
function openWordPress(document, context) {
    if (isObject(document)) {
        const { code, message, data } = document;
        if (typeof code === 'string' && isObject(data) && 'status' in data)
            throw new PayloadError('no-article', '$', `the server answered ${code}: ${typeof message === 'string' ? message : ''}`);
    }
    const isList = Array.isArray(document);
    const posts = isList ? document : [document];
    if (!posts.some(isPost))
        return undefined;
    return {
        items: posts.map((post, index) => {
            const path = isList ? `$[${index}]` : '$';
            return entry(path, context, NAMES, isObject(post) ? post['link'] : undefined, (baseUrl) => draftOf(post, path, baseUrl));
        }),
    };
}
const isPost = (value) => isObject(value) && [value['_embedded'], value['_links'], value['title']].some(isObject);
function draftOf(post, path, baseUrl) {
    if (!isObject(post))
        throw new PayloadError('wrong-type', path, 'a post is a JSON object');
    const { status, title, excerpt, content } = post;
    if (typeof status === 'string' && status !== 'publish')
        throw new PayloadError('not-published', `${path}.status`, `the status is ${status.slice(0, 20)}`);
    const embedded = isObject(post['_embedded']) ? post['_embedded'] : {};
    const seo = isObject(post['yoast_head_json']) ? post['yoast_head_json'] : {};
    const html = rendered(content);
    const terms = listOf(embedded['wp:term']).filter(({ name }) => name);
    const section = terms.find(({ taxonomy }) => taxonomy === 'category');
    return {
        id: typeof post['id'] === 'number' ? String(post['id']) : post['id'],
        headline: words(title),
        description: dek(rendered(excerpt)),
        articleSection: section && plain(section['name']),
        keywords: terms.filter((term) => term !== section).map(({ name }) => plain(name)),
        image: imageOf(embedded, post, html),
        author: listOf(embedded['author'])
            .filter(({ name }) => name)
            .map(({ name, link }) => ({ name: plain(name), url: link, type: 'Person' })),
        publisher: seo['og_site_name'] ? { name: plain(seo['og_site_name']), type: 'Organization' } : undefined,
        inLanguage: typeof seo['og_locale'] === 'string' ? seo['og_locale'].replace('_', '-') : undefined,
        datePublished: timeOf(post['date_gmt'], post['date']),
        dateModified: timeOf(post['modified_gmt'], post['modified']),
        body: bodyBlocks(html, baseUrl),
    };
}
/** What WordPress made of a field; some sites give the text itself. */
const rendered = (field) => (isObject(field) ? field['rendered'] : field);
const words = (field) => {
    const html = rendered(field);
    return typeof html === 'string' ? textOf(html) : html;
};
/** The objects in a list or a list of lists; error objects among them have none of the fields that are looked for. */
const listOf = (value) => [value].flat(2).filter(isObject);
/** The time in UTC, which WordPress writes without saying so; the local time where there is none. */
const timeOf = (utc, local) => typeof utc === 'string' && /^[1-9].*\d$/.test(utc) ? `${utc}Z` : local;
function imageOf(embedded, post, html) {
    const media = listOf(embedded['wp:featuredmedia']).find(({ source_url: url }) => url);
    if (!media) {
        const url = post['jetpack_featured_media_url'];
        const image = url ? { url } : firstImage(html);
        return image ? [image] : [];
    }
    const details = isObject(media['media_details']) ? media['media_details'] : {};
    const { width, height } = measure(details);
    const sizes = isObject(details['sizes']) ? Object.values(details['sizes']).filter(isObject) : [];
    return [
        {
            url: media['source_url'],
            width,
            height,
            renditions: sizes
                .map((size) => ({ url: size['source_url'], ...measure(size) }))
                // A size that was cropped is another picture.
                .filter((size) => size.url &&
                (!width ||
                    !height ||
                    !size.width ||
                    !size.height ||
                    Math.abs((size.width * height) / (size.height * width) - 1) < 0.05)),
            alt: plain(media['alt_text']),
            caption: words(media['caption']),
        },
    ];
}
const measure = ({ width, height }) => ({ width: pixels(width), height: pixels(height) });

export { openWordPress };
