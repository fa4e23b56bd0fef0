import { siteWords } from '../locale/site.js';
import { toJsonLd } from '../static/json-ld.js';
import { markup, attributes, jsonScript } from '../static/markup.js';
import { articleMarkup } from './article-markup.js';
import { htmlPage, link, meta, property } from './page.js';
import { canonicalOf } from './site.js';

/**
 * The page of one article: complete without a script, with all that machines ask for in its head (schema.org JSON-LD, Open
 * Graph, oEmbed discovery), and at its end what one pastes elsewhere.
 *
 * @param snippet - the HTML to paste
 */
function articlePage(site, published, snippet) {
    const { article, page } = published;
    const { headline, publisher, description, inLanguage = site.lang, dir } = article;
    return htmlPage(site, {
        lang: inLanguage,
        dir,
        title: publisher ? `${headline} · ${publisher.name}` : headline,
        description,
        canonical: canonicalOf(published),
        up: '../../../',
        head: head(site, published),
        main: markup `${articleMarkup(article, inLanguage)}\n${embedBox(page, snippet, inLanguage)}`,
    });
}
function head(site, published) {
    const { article, oembed } = published;
    const { headline, author, publisher, datePublished, dateModified, articleSection, keywords, image } = article;
    const discovery = { rel: 'alternate', type: 'application/json+oembed', title: headline, href: oembed };
    return markup `
${link(discovery)}${meta('author', author.map(({ name }) => name).join(', '))}${property('og:type', 'article')}${[
        property('og:title', headline),
        property('og:description', article.description),
        property('og:url', canonicalOf(published)),
        property('og:site_name', publisher?.name ?? site.title),
        property('og:locale', siteWords(article.inLanguage ?? site.lang).territory),
        pictureProperties(image[0]),
        property('article:published_time', datePublished),
        property('article:modified_time', dateModified),
        property('article:section', articleSection),
        keywords.map((keyword) => property('article:tag', keyword)),
        meta('twitter:card', image.length ? 'summary_large_image' : 'summary'),
    ]}
${jsonScript('application/ld+json', toJsonLd(article))}`;
}
function pictureProperties(image) {
    return (image &&
        markup `${[
            property('og:image', image.url),
            property('og:image:width', image.width),
            property('og:image:height', image.height),
            property('og:image:alt', image.alt),
        ]}`);
}
/** What one pastes elsewhere, as text to copy. */
function embedBox(page, snippet, lang) {
    const words = siteWords(lang);
    const field = (label, text, rows) => markup `<p><label>${label}<textarea${attributes({ readonly: '', rows, spellcheck: 'false' })}>\n${text}</textarea></label></p>`;
    return markup `<details class="embed"${attributes({ lang: words.lang === lang ? undefined : words.lang, dir: 'ltr' })}>
<summary>${words.embed}</summary>
${field(words.embedAddress, page, 2)}
${field(words.embedHtml, snippet, 8)}
</details>`;
}

export { articlePage };
