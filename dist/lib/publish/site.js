import { parseUrl } from '../payload/parse-url.js';
import { pathOf } from './names.js';
import { PublishError } from './publish-error.js';

/**
 * @param base - where the folder will be served; a slash at its end is added
 * @throws {PublishError} when it is no http(s) URL, or has a query, a fragment or credentials, which no folder has
 */
function siteAddress(base) {
    const url = parseUrl(base);
    if (!url || !/^https?:$/u.test(url.protocol) || url.search || url.hash || url.username || url.password) {
        throw new PublishError('bad-base', `The base must be the http(s) address of a folder, such as https://sematan.example/berita/; it is "${base}".`);
    }
    return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
/** Gives an article its addresses. */
function publishedAt(place, article, { base }) {
    const path = pathOf(place);
    const page = new URL(path, base).href;
    return {
        article: article.url === undefined ? { ...article, url: page } : article,
        path,
        page,
        payload: `${page}payload.json`,
        card: `${page}card.json`,
        oembed: `${page}oembed.json`,
    };
}
/** The page that search engines and readers are led to: the publisher's own. */
const canonicalOf = ({ article, page }) => article.url ?? page;
/**
 * Where a card in a frame leads to. WordPress lets a frame lead to its own host alone, so that one of another host than its
 * article leads to our page, which leads on.
 */
function framedLinkOf(published) {
    const canonical = canonicalOf(published);
    return new URL(canonical).host === new URL(published.page).host ? canonical : published.page;
}

export { canonicalOf, framedLinkOf, publishedAt, siteAddress };
