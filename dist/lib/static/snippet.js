import { parseUrl } from '../payload/parse-url.js';
import { PayloadError } from '../payload/payload-error.js';
import { readFeed, readPayload } from '../payload/read-payload.js';
import { toPayload } from '../payload/to-payload.js';
import { feedFallback, relatedFallback, quoteFallback, articleFallback, cardFallback } from './fallback.js';
import { attributes, jsonScript, markup } from './markup.js';

const FILES = { classic: 'warta.js', module: 'warta.mjs', full: 'warta.full.js' };
/**
 * HTML to paste into a page: the element, in it what stands there without JavaScript, and the script tag.
 *
 * The fallback is plain HTML and complete: a link, a blockquote, a list. It survives mail, feeds, reader mode and a CMS that
 * strips unknown tags. A filter that strips only the tags of a `<script>` and prints its text needs `src` instead of an
 * inline payload.
 *
 * @param payload - of any format that `readPayload` (for a feed, `readFeed`) reads
 * @throws {PayloadError} when there is nothing to show
 * @throws {TypeError} when `base` or `src` is no http(s) URL, or neither `src` nor an inline payload is wanted
 */
function snippet(payload, options) {
    const { element, variant, index, src, inline = src === undefined } = options;
    if (!inline && src === undefined)
        throw new TypeError('snippet: without an inline payload, src is needed');
    const { fallback, shown } = content(payload, options);
    const isListed = element === 'baca-juga' || element === 'feed';
    const given = attributes({
        src: inline ? undefined : httpUrl(src ?? '', 'src'),
        [isListed ? 'layout' : 'variant']: variant,
        // An inline payload holds the one quote that is shown.
        index: inline || index === 0 ? undefined : index,
    });
    const tag = `warta-${element}`;
    const open = { html: `<${tag}${given.html}>` };
    const close = { html: `</${tag}>` };
    const data = inline && markup `\n${jsonScript('application/json', shown)}`;
    return markup `${open}\n${fallback}${data}\n${close}\n${scriptTag(options)}\n`.html;
}
/** The tag that loads the drop-in. */
function scriptTag({ base, script = 'classic', integrity, }) {
    const file = FILES[script];
    const src = new URL(file, httpUrl(base.endsWith('/') ? base : `${base}/`, 'base')).href;
    const hash = typeof integrity === 'object' ? integrity[file] : integrity;
    const kind = script === 'module' ? { type: 'module' } : { async: '' };
    return markup `<script${attributes({ ...kind, src, integrity: hash, crossorigin: hash && 'anonymous' })}></script>`;
}
/** What an element shows of a payload: as a fallback, and as the smallest payload that gives the same. */
function content(payload, options) {
    if (options.element === 'feed') {
        const { title, items } = readFeed(payload, options);
        if (!items.length)
            throw new PayloadError('no-article', '$.items', 'there are no items');
        const shown = { version: '1.0', title, items: items.map(teaser) };
        return { fallback: feedFallback(items), shown, language: items[0]?.inLanguage };
    }
    const article = readPayload(payload, options);
    const language = article.inLanguage;
    switch (options.element) {
        case 'card':
            return { fallback: cardFallback(article), shown: teaser(article), language };
        case 'article':
            return { fallback: articleFallback(article), shown: toPayload(article), language };
        case 'quote': {
            const index = options.index ?? 0;
            const quote = article.quotes[index];
            if (!quote)
                throw new PayloadError('no-article', `$.quotes[${index}]`, `there are ${article.quotes.length} quotes`);
            return { fallback: quoteFallback(article, quote), shown: { ...context(article), quotes: [quote] }, language };
        }
        case 'baca-juga':
            if (!article.related.length)
                throw new PayloadError('no-article', '$.related', 'there are no related links');
            return {
                fallback: relatedFallback(article, article.related),
                shown: { ...context(article), related: article.related },
                language,
            };
    }
}
/** What a card shows. */
function teaser(article) {
    return toPayload({ ...article, body: [], quotes: [], related: [], keywords: [] });
}
/** What a quote or a strip needs of the article around it. */
function context({ version, headline, url, publisher, inLanguage, dir }) {
    return { version, headline, url, publisher, inLanguage, dir };
}
function httpUrl(url, name) {
    const parsed = parseUrl(url);
    if (!parsed || !/^https?:$/.test(parsed.protocol))
        throw new TypeError(`${name} is no http(s) URL: ${url}`);
    return parsed.href;
}

export { content, httpUrl, scriptTag, snippet, teaser };
