import { needsDateline } from '../elements/article/blocks.js';
import { srcsetOf } from '../elements/picture.js';
import { allWords } from '../locale/all-words.js';
import { chooseLocale } from '../locale/choose-locale.js';
import { formatByline, formatDateTime } from '../locale/format.js';
import type { Locale } from '../locale/locale.js';
import { siteWords } from '../locale/site.js';
import type { Article, ArticleBlock, ArticleImage, ArticleQuote } from '../payload/article.js';
import { blockFallback, quoteFallback, relatedFallback } from '../static/fallback.js';
import { attributes, markup, type Markup } from '../static/markup.js';

/** The whole article as it stands on a page of its own, under the page's first heading. */
export function articleMarkup(article: Article, lang: string): Markup {
  const { headline, kicker = article.articleSection, description, image } = article;
  const locale = allWords(chooseLocale(lang));
  return markup`<article>
<header>${kicker && markup`\n<p class="kicker">${kicker}</p>`}
<h1>${headline}</h1>${description && markup`\n<p class="dek">${description}</p>`}${byline(article, locale)}
</header>${image[0] && lead(image[0])}${storyMarkup(article, lang)}${foot(article, locale)}
</article>`;
}

/** What follows the head and the lead picture: the body, then the quotes and the links that do not stand in it. */
export function storyMarkup(article: Article, lang: string): Markup {
  const { body, quotes, related } = article;
  const said = new Set(body.flatMap((block) => (block.type === 'quote' ? block.quote.text : [])));
  const linked = new Set(body.flatMap((block) => (block.type === 'related' ? block.links : [])).map(whereTo));
  const otherQuotes = quotes.filter(({ text }) => !said.has(text)).map((quote) => quoteMarkup(article, quote));
  const otherLinks = related.filter((link) => !linked.has(whereTo(link)));
  return markup`${body.map((block, at) => blockMarkup(article, block, at === 0))}${
    otherQuotes.length > 0 &&
    markup`\n<section>\n<h2>${siteWords(lang).quotes}</h2>${otherQuotes.map((quote) => markup`\n${quote}`)}\n</section>`
  }${otherLinks.length > 0 && aside(relatedFallback(article, otherLinks))}`;
}

/** By what a link is known again. */
const whereTo = ({ url, headline }: { readonly url?: string; readonly headline: string }) => url ?? headline;

const aside = (links: Markup): Markup => markup`\n<aside class="related">\n${links}\n</aside>`;

function blockMarkup(article: Article, block: ArticleBlock, isFirst: boolean): Markup {
  const { located } = article;
  if (block.type === 'heading') return markup`\n<h2>${block.text}</h2>`;
  if (block.type === 'related') return block.links.length > 0 ? aside(blockFallback(article, block)) : markup``;
  if (block.type === 'quote') return markup`\n${quoteMarkup(article, block.quote)}`;
  if (block.type === 'paragraph' && isFirst && located && needsDateline(block.text, located)) {
    return markup`\n<p><b>${located}</b> – ${block.text}</p>`;
  }
  return markup`\n${blockFallback(article, block)}`;
}

/** A quote without the link to the article in which the reader is; one from elsewhere keeps its own. */
function quoteMarkup({ url, ...elsewhere }: Article, { source, ...quote }: ArticleQuote): Markup {
  return quoteFallback(elsewhere, source && source.url !== url ? { ...quote, source } : quote);
}

/** The authors, the day, and the day of the last change. */
function byline(article: Article, locale: Locale): Markup {
  const { author, publisher, datePublished, dateModified } = article;
  const names = author.map(({ name }) => name);
  const isUpdated = dateModified && Date.parse(dateModified) > Date.parse(datePublished ?? '');
  const meta = [
    publisher && markup`<cite>${publisher.name}</cite>`,
    datePublished && time(datePublished, locale),
    isUpdated && markup`${locale.updated} ${time(dateModified, locale)}`,
  ].filter(Boolean);
  const line = meta.map((part, at) => (at ? markup` · ${part}` : part));
  return markup`${names.length > 0 && markup`\n<p class="byline">${formatByline(names, locale)}</p>`}${line.length > 0 && markup`\n<p class="meta">${line}</p>`}`;
}

const time = (dateTime: string, locale: Locale): Markup =>
  markup`<time${attributes({ datetime: dateTime })}>${formatDateTime(dateTime, locale)}</time>`;

/** The first picture, which is not waited for. */
function lead(image: ArticleImage): Markup {
  const { url, width, height, alt = '', caption, creditText } = image;
  const srcset = srcsetOf(image);
  const candidates = typeof srcset === 'string' ? { srcset, sizes: '(min-width: 57rem) 900px, 100vw' } : {};
  const picture = markup`<img${attributes({ src: url, ...candidates, alt, width, height })}>`;
  const words = [caption, creditText].filter(Boolean).join(' ');
  return markup`\n<figure class="lead">${picture}${words && markup`<figcaption>${words}</figcaption>`}</figure>`;
}

/** Copyright, licence, and where the article comes from. */
function foot({ copyrightNotice, license, url }: Article, locale: Locale): Markup | false {
  const parts = [
    copyrightNotice && markup`${copyrightNotice}`,
    license && markup`<a${attributes({ href: license, rel: 'license' })}>${locale.license}</a>`,
    url && markup`<a${attributes({ href: url })}>${locale.originalArticle}</a>`,
  ].filter(Boolean);
  const line = parts.map((part, at) => (at ? markup` · ${part}` : part));
  return parts.length > 0 && markup`\n<footer class="meta"><p>${line}</p></footer>`;
}
