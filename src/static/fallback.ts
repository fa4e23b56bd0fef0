import { textFragmentUrl } from '../elements/quote/text-fragment.js';
import { chooseLocale } from '../locale/choose-locale.js';
import { formatByline, formatDateTime } from '../locale/format.js';
import type { Locale } from '../locale/locale.js';
import type { Article, ArticleBlock, ArticleImage, ArticleLink, ArticleQuote } from '../payload/article.js';
import { textOfHtml } from '../payload/text-of-html.js';
import { attributes, html, type Markup } from './markup.js';

// What an element holds for those who never see its shadow tree: readers without JavaScript, mail, feeds, reader mode,
// crawlers, and pages whose CMS strips unknown tags. Plain HTML that stands by itself, without class or style.

/** The article as a link with its source. */
export function cardFallback(article: Article): Markup {
  return html`<p>${linkTo(article)}${source(article)}</p>`;
}

/** One quote of the article with its speaker, and a link to the very sentence. */
export function quoteFallback(article: Article, { text, speaker, source: origin }: ArticleQuote): Markup {
  const url = origin?.url ?? article.url;
  const role = speaker?.jobTitle && html`, ${speaker.jobTitle}`;
  const footer = [
    speaker && html`<cite>${speaker.name}</cite>${role || ''}`,
    url && html`<a${attributes({ href: textFragmentUrl(url, text) })}>${origin?.headline ?? article.headline}</a>`,
  ].filter((part) => part !== undefined && part !== '');
  const separated = footer.map((part, at) => (at ? html` · ${part}` : part));
  const cite = attributes({ cite: url });
  return html`<blockquote${cite}><p>${text}</p>${footer.length > 0 && html`<footer>${separated}</footer>`}</blockquote>`;
}

/** Related articles under their label. */
export function relatedFallback(article: Article, links: readonly ArticleLink[]): Markup {
  return html`<p><strong>${localeOf(article).readAlso}</strong></p><ul>${links.map((link) => html`<li>${linkTo(link)}</li>`)}</ul>`;
}

/** Many articles as a list of links. */
export function feedFallback(items: readonly Article[]): Markup {
  return html`<ul>${items.map((item) => html`<li>${linkTo(item)}${source(item)}</li>`)}</ul>`;
}

/** The whole article, its blocks in order. */
export function articleFallback(article: Article): Markup {
  const { description, author, image, body, copyrightNotice } = article;
  const [lead] = image;
  return html`<article>
<h2>${linkTo(article)}</h2>
${description && html`<p>${description}</p>\n`}${author.length > 0 && html`<p>${formatByline(names(author), localeOf(article))}</p>\n`}<p>${when(article)}</p>
${lead && html`${figure(lead)}\n`}${body.map((block) => html`${blockFallback(article, block)}\n`)}${copyrightNotice && html`<p><small>${copyrightNotice}</small></p>\n`}</article>`;
}

function blockFallback(article: Article, block: ArticleBlock): Markup {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${block.text}</p>`;
    case 'heading':
      return html`<h3>${block.text}</h3>`;
    case 'quote':
      return quoteFallback(article, block.quote);
    case 'image':
      return figure(block.image);
    case 'related':
      return relatedFallback(article, block.links);
    case 'html':
      return html`${textOfHtml(block.html).map((text) => html`<p>${text}</p>`)}`;
  }
}

function figure({ url, width, height, alt, caption, creditText }: ArticleImage): Markup {
  const picture = html`<img${attributes({ src: url, alt: alt ?? '', width, height, loading: 'lazy' })}>`;
  const words = [caption, creditText].filter(Boolean).join(' ');
  return html`<figure>${picture}${words && html`<figcaption>${words}</figcaption>`}</figure>`;
}

function linkTo({ headline, url }: { readonly headline: string; readonly url?: string | undefined }): Markup {
  return url === undefined ? html`<b>${headline}</b>` : html`<a${attributes({ href: url })}>${headline}</a>`;
}

/** The publisher and the day: ` · Warta Jambi · Senin, 26 Januari 2026 · 19.30 WIB`. */
function source(article: Article): Markup {
  const { publisher, datePublished } = article;
  return html`${publisher && html` · <cite>${publisher.name}</cite>`}${datePublished && html` · ${when(article)}`}`;
}

function when(article: Article): Markup {
  const { datePublished } = article;
  if (!datePublished) return html``;
  return html`<time${attributes({ datetime: datePublished })}>${formatDateTime(datePublished, localeOf(article))}</time>`;
}

const names = (parties: readonly { readonly name: string }[]) => parties.map(({ name }) => name);

const localeOf = (article: Article): Locale => chooseLocale(article.inLanguage);
