import { html, nothing } from 'lit';
import { formatDateTime, formatByline } from '../../locale/format.js';
import { heading } from '../heading.js';
import { metaLine, metaParts } from '../meta.js';

/** Everything above the lead picture: kicker, headline, dek, byline, dates and publisher. */
function renderHead(article, level, locale) {
    const { author, description, headline, datePublished, dateModified } = article;
    const kicker = article.kicker ?? article.articleSection;
    const isUpdated = dateModified && datePublished && Date.parse(dateModified) > Date.parse(datePublished);
    const updated = isUpdated
        ? html `<time part="updated" datetime=${dateModified}>${locale.updated} ${formatDateTime(dateModified, locale)}</time>`
        : undefined;
    return html `<header part="header">${kicker ? html `<p class="kicker" part="kicker">${kicker}</p>` : nothing} ${heading(level, headline)} ${description ? html `<p class="dek" part="dek">${description}</p>` : nothing} ${author.length
        ? html `<p class="byline" part="byline" lang=${locale.lang}>${formatByline(author.map(({ name }) => name), locale)}</p>`
        : nothing} ${metaLine([...metaParts(article, { byline: false, publisher: true }, locale), updated], locale)}</header>`;
}
/** Copyright, licence, and where the article comes from. */
function renderFoot({ copyrightNotice, license, url }, locale) {
    const link = (href, words, kind) => href ? html `<a data-kind=${kind} href=${href}>${words}</a>` : undefined;
    const parts = [copyrightNotice, link(license, locale.license, 'body'), link(url, locale.originalArticle, 'article')];
    return metaLine(parts, locale, 'footer');
}

export { renderFoot, renderHead };
