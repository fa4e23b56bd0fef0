import { PayloadError } from '../payload-error.js';
import { oneOf, shape, text, expected, list, url, language, number, dateTime } from '../shape.js';
import { withoutQuotationMarks } from '../text.js';

const pixels = number(1, 100_000);
const fraction = number(0, 1);
// The first field of a shape is the one without which the rest is of no use.
const rendition = shape({ url, width: pixels, height: pixels });
const image = shape({
    url,
    width: pixels,
    height: pixels,
    renditions: list(rendition),
    alt: text,
    caption: text,
    creditText: text,
    focalPoint: shape({ x: fraction, y: fraction }, 2),
});
const partyFields = { name: text, type: oneOf('Person', 'Organization'), url, image, jobTitle: text };
const party = shape(partyFields);
const publisher = shape({ ...partyFields, logo: image });
const link = shape({ headline: text, url, image, articleSection: text, datePublished: dateTime });
const spoken = (...place) => {
    const words = text(...place);
    return words && withoutQuotationMarks(words);
};
const quote = shape({ text: spoken, speaker: party, source: link, inLanguage: language });
const markup = (value, path, context) => typeof value === 'string' ? value : value === undefined ? value : expected('HTML', path, context);
const links = list(link);
const type = (word) => word;
const blocks = {
    paragraph: shape({ text, type }),
    heading: shape({ text, type }),
    quote: shape({ quote, type }),
    image: shape({ image, type }),
    related: shape({ links: (value, ...place) => (value ? links(value, ...place) : undefined), type }),
    html: shape({ html: markup, type }),
};
const kind = shape({ type: oneOf(...Object.keys(blocks)) });
const block = (...place) => {
    const name = kind(...place)?.type;
    return name && blocks[name](...place);
};
const version = (value, path, context) => {
    const written = typeof value === 'number' ? String(value) : value;
    if (typeof written !== 'string')
        expected('"1.0"', path, context);
    else if (!/^1\b/.test(written)) {
        throw new PayloadError('unsupported-version', path, `version ${written.slice(0, 20)} is not 1.x`);
    }
    return '1.0';
};
const headline = (value, path, context) => {
    const words = text(value, path, context);
    if (words === undefined)
        throw new PayloadError('no-headline', path, 'an article needs a headline');
    return words;
};
const article = shape({
    version,
    headline,
    id: text,
    url,
    kicker: text,
    articleSection: text,
    description: text,
    located: text,
    image: list(image),
    author: list(party),
    publisher,
    datePublished: dateTime,
    dateModified: dateTime,
    inLanguage: language,
    dir: oneOf('ltr', 'rtl', 'auto'),
    keywords: list(text),
    body: list(block),
    quotes: list(quote),
    related: list(link),
    copyrightNotice: text,
    license: url,
    expires: dateTime,
});
/** Reads our own format, `ArticlePayload` 1.x. Fields that a newer minor version adds are ignored. */
function readWarta(value, path, context) {
    const read = article(value, path, context);
    if (!read)
        throw new PayloadError('wrong-type', path, 'an article is a JSON object');
    const { body, quotes, related } = read;
    // What stands only in the body is lifted out, so that a quote block or a strip finds it.
    return Object.freeze({
        ...read,
        quotes: quotes.length ? quotes : Object.freeze(body.flatMap((part) => (part.type === 'quote' ? part.quote : []))),
        related: related.length
            ? related
            : Object.freeze(body.flatMap((part) => (part.type === 'related' ? part.links : []))),
    });
}
/** Our own documents: an article, `{ version, title?, items }`, or a list of articles. */
function openWarta(document, context) {
    const entries = (items, path) => items.map((item, index) => ({ path: `${path}[${index}]`, context, draft: () => item }));
    if (Array.isArray(document)) {
        return document.some(isOwn) || !document.length ? { items: entries(document, '$') } : undefined;
    }
    if (!isOwn(document))
        return undefined;
    const { title, items, headline } = document;
    return Array.isArray(items) && headline === undefined
        ? { title, items: entries(items, '$.items') }
        : { items: [{ path: '$', context, draft: () => document }] };
}
/** Other formats have a version or a headline as well, but then an address or a type of their own. */
function isOwn(document) {
    if (typeof document !== 'object' || !document)
        return false;
    const has = (name) => Object.hasOwn(document, name);
    const { version } = document;
    const isVersion = typeof version === 'number' || (typeof version === 'string' && /^\d/.test(version));
    return (has('headline') || (isVersion && !has('type'))) && !['@type', '@context', '@graph', 'uri', 'guid'].some(has);
}

export { openWarta, readWarta };
