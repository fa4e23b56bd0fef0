import { html, nothing, type TemplateResult } from 'lit';
import { formatByline, formatDateTime } from '../../locale/format.js';
import type { Locale } from '../../locale/locale.js';
import type { Article } from '../../payload/article.js';
import { heading, type HeadingLevel } from '../heading.js';
import { metaLine, metaParts } from '../meta.js';

/** Everything above the lead picture: kicker, headline, dek, byline, dates and publisher. */
export function renderHead(article: Article, level: HeadingLevel, locale: Locale): TemplateResult {
  const { author, description, headline, datePublished = '', dateModified = '' } = article;
  const kicker = article.kicker ?? article.articleSection;
  const updated =
    Date.parse(dateModified) > Date.parse(datePublished)
      ? html`<time part="updated" datetime=${dateModified}
          >${locale.updated} ${formatDateTime(dateModified, locale)}</time
        >`
      : undefined;
  const names = author.map(({ name }) => name);
  return html`<header part="header">
    ${kicker ? html`<p class="kicker" part="kicker">${kicker}</p>` : nothing} ${heading(level, headline)}
    ${description ? html`<p part="dek">${description}</p>` : nothing}
    ${names.length ? html`<p part="byline" lang=${locale.lang}>${formatByline(names, locale)}</p>` : nothing}
    ${metaLine([...metaParts(article, false, locale), updated], locale)}
  </header>`;
}

/**
 * Copyright, licence, and where the article comes from.
 *
 * @param url - the publisher's page
 */
export function renderFoot(
  { copyrightNotice, license }: Article,
  locale: Locale,
  url: string | undefined,
): TemplateResult | typeof nothing {
  const link = (href: string | undefined, words: string, kind: string) =>
    href ? html`<a data-kind=${kind} href=${href}>${words}</a>` : undefined;
  const parts = [copyrightNotice, link(license, locale.license, 'body'), link(url, locale.originalArticle, 'article')];
  return metaLine(parts, locale, 'footer');
}
