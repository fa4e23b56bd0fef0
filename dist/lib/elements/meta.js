import { nothing, html } from 'lit';
import { formatByline, formatDateTime } from '../locale/format.js';

/** The byline, date and publisher of an article as parts of a line; what is missing or not wanted is `undefined`. */
function metaParts({ author, datePublished, publisher }, wanted, locale) {
    const names = wanted.byline ? author.map(({ name }) => name) : [];
    return [
        names.length ? html `<span part="byline">${formatByline(names, locale)}</span>` : undefined,
        datePublished
            ? html `<time part="date" datetime=${datePublished}>${formatDateTime(datePublished, locale)}</time>`
            : undefined,
        wanted.publisher && publisher ? html `<span part="publisher">${publisher.name}</span>` : undefined,
    ];
}
/** A line of small print: its parts with dots between them; nothing where there is none. */
function metaLine(parts, { lang }, name = 'meta') {
    const there = parts.filter((part) => part);
    if (!there.length)
        return nothing;
    return html `<p class="meta" part=${name} lang=${lang}>${there.flatMap((part, at) => (at ? [' · ', part] : [part]))}</p>`;
}

export { metaLine, metaParts };
