import { needsDateline } from '../elements/article/blocks.js';
import { textFragmentUrl } from '../elements/quote/text-fragment.js';
import { allWords } from '../locale/all-words.js';
import { chooseLocale } from '../locale/choose-locale.js';
import { formatByline, formatDateTime } from '../locale/format.js';
import { wordsOf } from '../sanitise/words-of.js';
import { markup, attributes } from './markup.js';

// What an element holds for those who never see its shadow tree: readers without JavaScript, mail, feeds, reader mode,
// crawlers, and pages whose CMS strips unknown tags. Plain HTML that stands by itself, without class or style.
/** The article as a link with its source. */
function cardFallback(article) {
    return markup `<p>${linkTo(article)}${source(article)}</p>`;
}
/** One quote of the article with its speaker, and a link to the very sentence. */
function quoteFallback(article, { text, speaker, source: origin }) {
    const url = origin?.url ?? article.url;
    const role = speaker?.jobTitle ? markup `, ${speaker.jobTitle}` : '';
    const footer = [];
    if (speaker)
        footer.push(markup `<cite>${speaker.name}</cite>${role}`);
    if (url) {
        const headline = origin?.headline ?? article.headline;
        footer.push(markup `<a${attributes({ href: textFragmentUrl(url, text) })}>${headline}</a>`);
    }
    const cite = attributes({ cite: url });
    return markup `<blockquote${cite}><p>${text}</p>${footer.length > 0 && markup `<footer>${separated(footer)}</footer>`}</blockquote>`;
}
/** Related articles under their label. */
function relatedFallback(article, links) {
    const label = localeOf(article).readAlso;
    return markup `<p><strong>${label}</strong></p>\n<ul>${links.map((link) => markup `\n<li>${linkTo(link)}</li>`)}\n</ul>`;
}
/** Many articles as a list of links. */
function feedFallback(items) {
    return markup `<ul>${items.map((item) => markup `\n<li>${linkTo(item)}${source(item)}</li>`)}\n</ul>`;
}
/** The whole article, its blocks in order. */
function articleFallback(article) {
    const { author, description, image, located, body, copyrightNotice } = article;
    const names = author.map(({ name }) => name);
    const origins = originsOf(article);
    const lead = body.findIndex(({ type }) => type === 'paragraph');
    const parts = [
        markup `<h2>${linkTo(article)}</h2>`,
        description && paragraph(description),
        names.length > 0 && paragraph(formatByline(names, localeOf(article))),
        origins.length > 0 && paragraph(markup `${separated(origins)}`),
        image[0] && figure(image[0]),
        ...body.map((block, at) => blockFallback(article, block, at === lead ? located : undefined)),
        copyrightNotice && markup `<p><small>${copyrightNotice}</small></p>`,
    ];
    return markup `<article>${parts.map((part) => part && markup `\n${part}`)}\n</article>`;
}
const paragraph = (words) => markup `<p>${words}</p>`;
const separated = (parts) => parts.map((part, at) => (at ? markup ` · ${part}` : part));
/** One block of the body; `place` begins the first paragraph. */
function blockFallback(article, block, place) {
    switch (block.type) {
        case 'paragraph':
            return paragraph(place && needsDateline(block.text, place) ? markup `<b>${place}</b> – ${block.text}` : block.text);
        case 'heading':
            return markup `<h3>${block.text}</h3>`;
        case 'quote':
            return quoteFallback(article, block.quote);
        case 'image':
            return figure(block.image);
        case 'related':
            return relatedFallback(article, block.links);
        case 'html':
            return markup `${wordsOf(block.html).map(paragraph)}`;
    }
}
function figure({ url, width, height, alt, caption, creditText }) {
    const picture = markup `<img${attributes({ src: url, alt: alt ?? '', width, height, loading: 'lazy' })}>`;
    const words = [caption, creditText].filter(Boolean).join(' ');
    return markup `<figure>${picture}${words && markup `<figcaption>${words}</figcaption>`}</figure>`;
}
function linkTo({ headline, url }) {
    return url === undefined ? markup `<b>${headline}</b>` : markup `<a${attributes({ href: url })}>${headline}</a>`;
}
/** What a link says of its source: ` · Warta Jambi · Senin, 26 Januari 2026 · 19.30 WIB`. */
const source = (article) => markup `${originsOf(article).map((origin) => markup ` · ${origin}`)}`;
/** The publisher and the day. */
function originsOf(article) {
    const { publisher, datePublished } = article;
    return [
        ...(publisher ? [markup `<cite>${publisher.name}</cite>`] : []),
        ...(datePublished ? [when(article, datePublished)] : []),
    ];
}
function when(article, datePublished) {
    return markup `<time${attributes({ datetime: datePublished })}>${formatDateTime(datePublished, localeOf(article))}</time>`;
}
const localeOf = (article) => allWords(chooseLocale(article.inLanguage));

export { articleFallback, blockFallback, cardFallback, feedFallback, quoteFallback, relatedFallback };
