import { nothing, html } from 'lit';
import { formatByline, formatDateTime } from '../locale/format.js';
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
    const told = formatDateTime(dateTime, locale, host && Date.now());
    const isAge = told !== date;
    if (host && isAge)
        keepFresh(host);
    return html `<time part="date" datetime=${dateTime} title=${isAge ? date : nothing}>${told}</time>`;
}
/** A line of small print: its parts with dots between them; nothing where there is none. */
function metaLine(parts, { lang }, name = 'meta') {
    const there = parts.filter((part) => part);
    if (!there.length)
        return nothing;
    return html `<p class="meta" part=${name} lang=${lang}>${there.flatMap((part, at) => (at ? ['\u00a0· ', part] : [part]))}</p>`;
}

export { metaLine, metaParts };
