import { nothing, html } from 'lit';
import { formatByline, formatDateTime, formatAge } from '../locale/format.js';
import { keepFresh } from './fresh.js';

/**
 * The byline, date and publisher of an article as parts of a line; what is missing is `undefined`.
 *
 * @param fresh - tells of the last day how long ago it was, and draws again as time passes; the date itself where absent
 */
function metaParts({ author, datePublished, publisher }, hasByline, locale, fresh) {
    const names = hasByline ? author.map(({ name }) => name) : [];
    return [
        names.length ? html `<span part="byline">${formatByline(names, locale)}</span>` : undefined,
        datePublished ? dateOf(datePublished, locale, fresh) : undefined,
        publisher ? html `<span part="publisher">${publisher.name}</span>` : undefined,
    ];
}
function dateOf(dateTime, locale, host) {
    const date = formatDateTime(dateTime, locale);
    const age = host && formatAge(dateTime, locale, Date.now());
    if (age)
        keepFresh(host);
    return html `<time part="date" datetime=${dateTime} title=${age ? date : nothing}>${age ?? date}</time>`;
}
/** A line of small print: its parts with dots between them; nothing where there is none. */
function metaLine(parts, { lang }, name = 'meta') {
    const there = parts.filter((part) => part);
    if (!there.length)
        return nothing;
    const line = there.reduce((before, part) => html `${before} · ${part}`);
    return html `<p class="meta" part=${name} lang=${lang}>${line}</p>`;
}

export { metaLine, metaParts };
