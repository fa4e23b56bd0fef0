import { PayloadError } from '../payload-error.js';
import { isObject } from '../values.js';
import { fieldsOf, entries, withhold, listOf, party, picture, sized } from './entry.js';
import { firstImage } from './html-body.js';

const NAMES = {
    headline: 'title.rendered',
    url: 'link',
    description: 'excerpt.rendered',
    image: "_embedded['wp:featuredmedia']",
    author: '_embedded.author',
    articleSection: "_embedded['wp:term']",
    keywords: "_embedded['wp:term']",
    datePublished: 'date',
    dateModified: 'modified',
    body: 'content.rendered',
};
/** Posts of the WordPress REST API, one or a list, with what `?_embed` adds or without. */
function openWordPress(document, context) {
    const { code, message, data } = fieldsOf(document);
    if (typeof code === 'string' && typeof message === 'string' && fieldsOf(data)['status'])
        throw new PayloadError('no-article', '$', `the server says: ${message}`);
    return [document].flat().some(isPost)
        ? { items: entries(document, '$', context, NAMES, ({ link }) => link, draftOf) }
        : undefined;
}
const isPost = (value) => {
    const { _embedded, _links, title } = fieldsOf(value);
    return [_embedded, _links, title].some(isObject);
};
function draftOf(post, path) {
    const { id, status } = post;
    if (status && status !== 'publish')
        withhold(`${path}.status`, status);
    const embedded = fieldsOf(post['_embedded']);
    const { og_site_name: site, og_locale: locale, og_image: photos, author: writer } = fieldsOf(post['yoast_head_json']);
    const html = rendered(post['content']);
    const terms = listOf(embedded['wp:term']).filter(({ name }) => name);
    // In the place of an author or a picture that is gone stands an error, which has no name.
    const writers = listOf(embedded['author']).filter(({ name }) => name);
    const section = terms.find(({ taxonomy }) => taxonomy === 'category');
    return {
        id,
        headline: rendered(post['title']),
        description: rendered(post['excerpt']),
        articleSection: section?.['name'],
        keywords: terms.filter((term) => term !== section).map(({ name }) => name),
        image: imageOf(listOf(embedded['wp:featuredmedia']), post['jetpack_featured_media_url']) ?? photos ?? firstImage(html),
        author: (writers.length ? writers : [{ name: writer }]).map(({ name, link }) => party(name, link)),
        publisher: party(site),
        inLanguage: typeof locale === 'string' ? locale.replace('_', '-') : locale,
        datePublished: timeOf(post['date_gmt'], post['date']),
        dateModified: timeOf(post['modified_gmt'], post['modified']),
        body: html,
    };
}
/** What WordPress made of a field; some sites give the text itself. */
const rendered = (field) => (isObject(field) ? field['rendered'] : field);
/** The time in UTC, which WordPress writes without saying so; the local time where there is none. */
const timeOf = (utc, local) => typeof utc === 'string' && /^[1-9].*\d$/.test(utc) ? `${utc}Z` : local;
const sizeOf = ({ source_url: url, width, height }) => sized(url, width, height);
function imageOf(media, jetpack) {
    const found = media.find(({ source_url: url }) => url);
    if (!found)
        return jetpack ? [{ url: jetpack }] : undefined;
    const details = fieldsOf(found['media_details']);
    const lead = sizeOf({ ...details, source_url: found['source_url'] });
    const ratio = ({ width = 0, height = 0 }) => width / height;
    return picture(lead, listOf(details['sizes'])
        .map(sizeOf)
        // A size that was cropped is another picture.
        .filter((size) => !(Math.abs(ratio(size) / ratio(lead) - 1) > 0.05)), rendered(found['caption']), undefined, found['alt_text']);
}

export { openWordPress };
