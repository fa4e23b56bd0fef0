import { needsDateline } from '../elements/article/blocks.js';
import { srcsetOf } from '../elements/picture.js';
import { allWords } from '../locale/all-words.js';
import { chooseLocale } from '../locale/choose-locale.js';
import { formatByline, formatDateTime } from '../locale/format.js';
import { siteWords } from '../locale/site.js';
import { relatedFallback, quoteFallback, blockFallback } from '../static/fallback.js';
import { markup, attributes } from '../static/markup.js';

/** The whole article as it stands on a page of its own, under the page's first heading. */
function articleMarkup(article, lang) {
    const { headline, kicker = article.articleSection, description, image } = article;
    const locale = allWords(chooseLocale(lang));
    return markup `<article>
<header>${kicker && markup `\n<p class="kicker">${kicker}</p>`}
<h1>${headline}</h1>${description && markup `\n<p class="dek">${description}</p>`}${byline(article, locale)}
</header>${image[0] && lead(image[0])}${storyMarkup(article, lang)}${foot(article, locale)}
</article>`;
}
/** What follows the head and the lead picture: the body, then the quotes and the links that do not stand in it. */
function storyMarkup(article, lang) {
    const { body, quotes, related } = article;
    const said = new Set(body.flatMap((block) => (block.type === 'quote' ? block.quote.text : [])));
    const linked = new Set(body.flatMap((block) => (block.type === 'related' ? block.links : [])).map(whereTo));
    const otherQuotes = quotes.filter(({ text }) => !said.has(text)).map((quote) => quoteMarkup(article, quote));
    const otherLinks = related.filter((link) => !linked.has(whereTo(link)));
    return markup `${body.map((block, at) => blockMarkup(article, block, at === 0))}${otherQuotes.length > 0 &&
        markup `\n<section>\n<h2>${siteWords(lang).quotes}</h2>${otherQuotes.map((quote) => markup `\n${quote}`)}\n</section>`}${otherLinks.length > 0 && aside(relatedFallback(article, otherLinks))}`;
}
/** By what a link is known again. */
const whereTo = ({ url, headline }) => url ?? headline;
const aside = (links) => markup `\n<aside class="related">\n${links}\n</aside>`;
function blockMarkup(article, block, isFirst) {
    const { located } = article;
    if (block.type === 'heading')
        return markup `\n<h2>${block.text}</h2>`;
    if (block.type === 'related')
        return block.links.length > 0 ? aside(blockFallback(article, block)) : markup ``;
    if (block.type === 'quote')
        return markup `\n${quoteMarkup(article, block.quote)}`;
    if (block.type === 'paragraph' && isFirst && located && needsDateline(block.text, located)) {
        return markup `\n<p><b>${located}</b> – ${block.text}</p>`;
    }
    return markup `\n${blockFallback(article, block)}`;
}
/** A quote without the link to the article in which the reader is; one from elsewhere keeps its own. */
function quoteMarkup({ url, ...elsewhere }, { source, ...quote }) {
    return quoteFallback(elsewhere, source && source.url !== url ? { ...quote, source } : quote);
}
/** The authors, the day, and the day of the last change. */
function byline(article, locale) {
    const { author, publisher, datePublished, dateModified } = article;
    const names = author.map(({ name }) => name);
    const isUpdated = dateModified && Date.parse(dateModified) > Date.parse(datePublished ?? '');
    const meta = [
        publisher && markup `<cite>${publisher.name}</cite>`,
        datePublished && time(datePublished, locale),
        isUpdated && markup `${locale.updated} ${time(dateModified, locale)}`,
    ].filter(Boolean);
    const line = meta.map((part, at) => (at ? markup ` · ${part}` : part));
    return markup `${names.length > 0 && markup `\n<p class="byline">${formatByline(names, locale)}</p>`}${line.length > 0 && markup `\n<p class="meta">${line}</p>`}`;
}
const time = (dateTime, locale) => markup `<time${attributes({ datetime: dateTime })}>${formatDateTime(dateTime, locale)}</time>`;
/** The first picture, which is not waited for. */
function lead(image) {
    const { url, width, height, alt = '', caption, creditText } = image;
    const srcset = srcsetOf(image);
    const candidates = typeof srcset === 'string' ? { srcset, sizes: '(min-width: 57rem) 900px, 100vw' } : {};
    const picture = markup `<img${attributes({ src: url, ...candidates, alt, width, height })}>`;
    const words = [caption, creditText].filter(Boolean).join(' ');
    return markup `\n<figure class="lead">${picture}${words && markup `<figcaption>${words}</figcaption>`}</figure>`;
}
/** Copyright, licence, and where the article comes from. */
function foot({ copyrightNotice, license, url }, locale) {
    const parts = [
        copyrightNotice && markup `${copyrightNotice}`,
        license && markup `<a${attributes({ href: license, rel: 'license' })}>${locale.license}</a>`,
        url && markup `<a${attributes({ href: url })}>${locale.originalArticle}</a>`,
    ].filter(Boolean);
    const line = parts.map((part, at) => (at ? markup ` · ${part}` : part));
    return parts.length > 0 && markup `\n<footer class="meta"><p>${line}</p></footer>`;
}

export { articleMarkup, storyMarkup };
