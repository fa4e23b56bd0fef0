#!/usr/bin/env node
/*! Warta 0.1.0 | MIT */
import { nothing, html } from 'lit';

/** A payload that holds nothing to show, with the JSON path (RFC 9535, `$.related[0].url`) of what is wrong. */
class PayloadError extends Error {
    name = 'PayloadError';
    code;
    path;
    constructor(code, path, message) {
        super(message);
        this.code = code;
        this.path = path;
    }
}

/** `URL.parse`, which browsers have had since 2024 only: an address that is none throws nothing. */
const parseUrl = (value, base) => URL.canParse(value, base) ? new URL(value, base) : undefined;

/**
 * An absolute `http(s)` URL without credentials, or undefined: the one rule for every address that reaches a page.
 *
 * Parsed as WHATWG URL, so tabs, line breaks and entities-turned-characters inside a scheme cannot hide `javascript:`, and
 * a host in another script comes out as punycode. A user name before the host (`https://bank.example@evil.example`) exists
 * to deceive, so such a URL is refused by its `@`; and so are hosts with other signs than names have, as browsers let a blank
 * pass as `%20`, and `&` as it is. A relative URL needs `baseUrl`.
 */
function safeUrl(value, baseUrl) {
    const href = parseUrl(value, baseUrl)?.href;
    return href && /^https?:\/\/[\w.:[\]-]+\//.test(href) ? href : undefined;
}

// What readers of other publishers' JSON share.
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A size in pixels, which many write as text; nothing for `100%` and for 0. */
const pixels$1 = (value) => (typeof value === 'string' || typeof value === 'number') && /^\d+(?:\.\d+)?(?:px)?$/.test(`${value}`)
    ? parseInt(`${value}`) || undefined
    : undefined;
/** The paragraphs of a plain text. */
const textBlocks = (value) => typeof value === 'string'
    ? value.split('\n').flatMap((text) => (text.trim() ? { type: 'paragraph', text } : []))
    : value;

/** Where an article or a list of articles may stand in a node. */
const INSIDE = ['@graph', 'mainEntity', 'itemListElement', 'item', 'blogPost'];
/**
 * What is looked for in the nodes that an article points to. No more of them is copied: of a node with thousands of names, to
 * which thousands of others refer, a whole copy for each reference would take minutes.
 */
const TOLD = '@id @type @value name url contentUrl width height caption creditText image logo jobTitle'.split(' ');
/** The most values that are followed in all articles of a document; honest ones have some forty each. */
const MAX_FOLLOWED = 200_000;
/** What is called here as in our own format, and is text. */
const AS_THEY_ARE = ['articleSection', 'description', 'inLanguage', 'copyrightNotice', 'expires'];
/** For documents without any markup. */
const asIs = (value) => value;
const noMarkup = { plain: asIs, blocks: textBlocks, date: asIs };
/**
 * schema.org JSON-LD: every `NewsArticle`, `BlogPosting`, `Report`… in a node, a list or `@graph`, outer ones first.
 */
function openNewsArticle(document, context, { plain, blocks, date } = noMarkup) {
    if (typeof document !== 'object')
        return undefined;
    // A node that is met again is not entered again, so cycles end; nothing recurses, so depth does no harm.
    const paths = new Map([[document, '$']]);
    const known = new Map();
    const found = [];
    let isLinkedData = false;
    for (const [node, path] of paths) {
        const enter = (child, step = '') => {
            if (typeof child === 'object' && child && !paths.has(child))
                paths.set(child, path && step && path + step);
        };
        if (Array.isArray(node))
            node.forEach((child, index) => enter(child, `[${index}]`));
        if (!isObject(node))
            continue;
        for (const name of INSIDE)
            enter(node[name], `['${name}']`);
        // What stands anywhere else is no article of this page, but may be what others refer to.
        if ('@type' in node)
            for (const child of Object.values(node))
                enter(child);
        const id = node['@id'];
        if (id)
            known.set(id, told(node, known.get(id)));
        isLinkedData ||= '@type' in node || '@graph' in node;
        if (path && hasType(node, /(Article|Posting|Report)$/i))
            found.push([path, node]);
    }
    if (!isLinkedData)
        return undefined;
    let left = MAX_FOLLOWED;
    /** The values of a property, one or many; a reference by `@id` gets what the document says of it. */
    const all = (value) => {
        const list = left > 0 ? (isObject(value) ? (value['@list'] ?? value) : (value ?? [])) : [];
        const items = [list].flat(3).slice(0, left);
        left -= items.length;
        return items.map((item) => (isObject(item) ? told(item, known.get(item['@id'])) : item));
    };
    const text = (value) => {
        const [first] = all(value);
        return plain(isObject(first) ? (first['@value'] ?? first['name']) : first);
    };
    const address = (value) => {
        const [first] = all(value);
        // In the place of one address some have a list.
        return plain(isObject(first) ? [first['url'] ?? first['contentUrl'] ?? first['@id']].flat()[0] : first);
    };
    const length = (value) => pixels$1(isObject(value) ? (value['value'] ?? value['name']) : value);
    const images = (value) => all(value)
        .map((image) => ({
        url: address(image),
        ...(isObject(image) && {
            width: length(image['width']),
            height: length(image['height']),
            caption: text(image['caption']),
            creditText: text(image['creditText']),
        }),
    }))
        // A reference that leads nowhere, and words such as "null" where an address should be.
        .filter(({ url }) => typeof url === 'string' && /^(?!.*(?:\/#|#\w*image)).*[./]/i.test(url));
    const parties = (value) => all(value).flatMap((party) => isObject(party)
        ? all(party['name']).map((name) => ({
            name: text(name),
            type: hasType(party, /^Person$/) ? 'Person' : hasType(party, /Organization$/) ? 'Organization' : undefined,
            url: party['url'] && address(party['url']),
            image: images(party['image'])[0],
            logo: images(party['logo'])[0],
            jobTitle: text(party['jobTitle']),
        }))
        : { name: plain(party) });
    const draft = (node, path, url, baseUrl) => {
        const status = text(node['creativeWorkStatus']);
        if (typeof status === 'string' && /draft|cancel|withheld|embargo/i.test(status))
            throw new PayloadError('not-published', `${path}.creativeWorkStatus`, 'the publisher withholds it');
        const image = images(node['image']);
        return {
            ...Object.fromEntries(AS_THEY_ARE.map((name) => [name, text(node[name])])),
            version: '1.0',
            headline: text(either(node, 'headline', 'name')),
            url,
            id: text(node['identifier']),
            located: text(node['locationCreated']),
            image: image.length ? image : images(node['thumbnailUrl']),
            author: parties(either(node, 'author', 'creator')),
            publisher: parties(node['publisher'])[0],
            datePublished: date(text(either(node, 'datePublished', 'dateCreated'))),
            dateModified: date(text(node['dateModified'])),
            keywords: all(node['keywords']).flatMap((word) => {
                const words = text(word);
                return typeof words === 'string' ? words.split(',') : words;
            }),
            body: blocks(node['articleBody'], baseUrl),
            license: node['license'] && address(node['license']),
        };
    };
    return {
        items: found.map(([path, node]) => {
            const page = address(either(node, 'url', 'mainEntityOfPage'));
            const url = typeof page === 'string' ? safeUrl(page, context.baseUrl) : undefined;
            const baseUrl = url ?? context.baseUrl;
            return { path, context: { ...context, baseUrl }, draft: () => draft(node, path, url ?? page, baseUrl) };
        }),
    };
}
/** What a node tells, and where it is silent, what was told before. */
const told = (node, before) => Object.fromEntries(TOLD.map((name) => [name, node[name] ?? before?.[name]]));
/** The first of some properties that says something: `true` and an empty list do not. */
const either = (node, ...names) => names.map((name) => node[name]).find((value) => value && value !== true && value.length !== 0);
const hasType = (node, type) => [node['@type']].flat().some((name) => typeof name === 'string' && type.test(name));

// Text as other publishers write it: with entities, and with tags where none belong. Our own format knows neither.
/** Each entry is a name and the one character that it stands for. */
const table = (entries) => new Map(entries.split(' ').map((entry) => [entry.slice(0, -1), entry.slice(-1)]));
const NAMED = table('amp& lt< gt> quot" apos\' nbsp\u00a0 lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ ndash– mdash— hellip… laquo« raquo» ' +
    'lsaquo‹ rsaquo› copy© reg® trade™ deg° middot· bull• euro€ pound£ iexcl¡ iquest¿ szligß oslashø OslashØ aeligæ ordmº ordfª');
/** `&eacute;` is an e with a combining acute accent. */
const ACCENTS = table('grave\u0300 acute\u0301 circ\u0302 tilde\u0303 uml\u0308 ring\u030a cedil\u0327 caron\u030c');
const ENTITY = /&(?:#(\d+|x[\da-f]+);?|([a-z]+);)/gi;
/** Replaces the entities of HTML by their characters, once: `&amp;lt;` becomes `&lt;`. An unknown one stays. */
const decodeEntities = (text) => text.replace(ENTITY, decodeOne);
function decodeOne(entity, number, name) {
    if (number)
        return character(Number(number.replace(/^x/i, '0x')));
    if (!name)
        return entity;
    const accent = ACCENTS.get(name.slice(1));
    return NAMED.get(name) ?? (accent ? (name.charAt(0) + accent).normalize() : entity);
}
/** As browsers read a reference: numbers from 128 to 159 are meant as Windows-1252. */
function character(code) {
    if (code > 127 && code < 160)
        return new TextDecoder('windows-1252').decode(new Uint8Array([code]));
    return String.fromCodePoint(code < 0x110000 ? code : 0xfffd);
}
// What nobody sees is taken out later, and must not hide a tag until then. WebKit's time for such a class grows with the
// square of what it holds, so there is an end to it.
const TAG = /<!--[^]*?(?:-->|$)|<[!/\p{C}]{0,99}([a-z]+)(?![a-z])[^<>]*>/giu;
/**
 * Takes the tags and comments out of a text; a space stands where a block or a line ended. A comment without end goes to
 * the end, and a name is taken whole, so that the time stays linear.
 *
 * @param rounds - what one tag leaves may make another, so it is looked through so many times
 */
function withoutTags(html, rounds = 3) {
    const text = html.replace(TAG, (_, name) => name && /^(?:br|p|div|li|tr|td|h)$/i.test(name) ? ' ' : '');
    return text === html || !rounds ? text : withoutTags(text, rounds - 1);
}
/** Whether a body is HTML rather than text. */
const hasTags = (value) => typeof value === 'string' && /<\/?[a-z][^<>]*>/i.test(value);

/** A body longer than this is cut: no article is, and what follows would only cost the reader's phone. */
const MAX_BODY = 1_000_000;
/**
 * What may be lifted out: a short block with no other block in it. A match ends at the next tag of its kind, so that the time
 * stays linear however many are left open.
 */
const PART = /<blockquote\b(?:[^<]|<(?!\/?blockquote\b)){0,4000}<\/blockquote>|<(p|div|h\d)\b(?:[^<]|<(?!\/?(?:p|div|blockquote|\1)\b)){0,4000}<\/\1>/gi;
const LABEL = /^[\s>*•-]*(?:(?:baca|lihat|simak)\s*(?:juga|pula|selengkapnya|lainnya)\s*:?|baca\s*:|(?:read (?:also|more)|also read)\s*:?)\s*/i;
/** Cards of social networks and of other blogs are not quotations; they stay HTML. */
const EMBED = /^[^>]*class=["'][^"'>]*(?:embed|tweet|media|tiktok)/i;
const LINK = /<a\b[^<>]*?\bhref=(?:"([^"<>]*)"|'([^'<>]*)')[^<>]*>([^]*?)<\/a>/gi;
/** A text without markup, on one line; tags that were escaped once too often go as well. Other values pass. */
const textOf = (html) => (typeof html === 'string' ? wordsOf$2(html) : html);
const wordsOf$2 = (html) => withoutTags(decodeEntities(withoutTags(html.slice(0, MAX_BODY).replace(/<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi, ''))))
    .replace(/\s+/g, ' ')
    .trim();
/**
 * The body of an article as blocks: text becomes paragraphs, HTML stays HTML, and out of it come the quotations
 * (`<blockquote>`) and the pointers to other articles (a paragraph "Baca juga: …", or that over a list).
 *
 * @param baseUrl - relative addresses in the HTML are resolved against this
 */
function bodyBlocks(body, baseUrl) {
    if (!hasTags(body))
        return textBlocks(typeof body === 'string' ? decodeEntities(body) : body);
    const html = body.slice(0, MAX_BODY).replace(/^[^]*<body\b[^<>]*>|<\/body>[^]*$/gi, '');
    const blocks = [];
    let from = 0;
    const keep = (to) => {
        const rest = html.slice(from, to);
        if (wordsOf$2(rest) || /<(?:img|video|audio|iframe)\b/i.test(rest))
            blocks.push({ type: 'html', html: absolute(rest, baseUrl) });
    };
    for (const { 0: part, index } of html.matchAll(PART)) {
        const end = index + part.length;
        if (index < from)
            continue;
        const [block, more = 0] = /^<b/i.test(part) ? quoteOf(part) : relatedOf(part, html.slice(end, end + 4_000));
        if (!block)
            continue;
        keep(index);
        blocks.push(block);
        from = end + more;
    }
    keep(html.length);
    return blocks;
}
function quoteOf(part) {
    const source = /<(cite|footer)\b[^>]*>([^]*?)<\/\1>/i.exec(part);
    const text = wordsOf$2(source ? part.replace(source[0], '') : part);
    const inside = source?.[2] ?? '';
    // A footer that begins with the name goes on with what the speaker is; `cite` further on is a work (HTML, 4.4.4).
    const [, person = inside, role = ''] = /^[\s–—―-]*<cite\b[^>]*>([^]*?)<\/cite>\s*,([^<·]*)/i.exec(inside) ?? [];
    const name = wordsOf$2(person).replace(/^[\s–—―-]+/, '');
    if (!text || EMBED.test(part))
        return [];
    const jobTitle = wordsOf$2(role) || undefined;
    return [{ type: 'quote', quote: { text, ...(name && { speaker: { name, jobTitle } }) } }];
}
function relatedOf(part, after) {
    const text = wordsOf$2(part);
    const rest = text.replace(LABEL, '');
    if (rest === text)
        return [];
    const [list = ''] = rest ? [] : (/^\s*<(ul|ol)\b[^]*?<\/\1>/i.exec(after) ?? []);
    const links = [...(part + list).matchAll(LINK)]
        .map(([, double, single = '', words = '']) => ({
        headline: wordsOf$2(words).replace(LABEL, ''),
        url: decodeEntities(double ?? single),
    }))
        .filter(({ headline }) => headline);
    // A sentence that only begins like a pointer keeps its place.
    const length = links.reduce((sum, { headline }) => sum + headline.length, 25);
    return links.length && rest.length < length ? [{ type: 'related', links }, list.length] : [];
}
const absolute = (html, baseUrl) => html.replace(/(\s(?:href|src|poster)=(["']))(?!#|[a-z][\w+.-]*:)(.+?)\2/gi, (attribute, start, quote, written) => {
    const url = safeUrl(decodeEntities(written), baseUrl);
    return url ? start + url.replace(/&/g, '&amp;') + quote : attribute;
});
/** The first picture of a body in a list, for those who name none; not a counting pixel, nor what a script fills later. */
function firstImage(body) {
    if (typeof body !== 'string')
        return undefined;
    // The tag first, and what is in it then: one pattern for both would try every pair of quotation marks for every address.
    for (const [tag] of body.slice(0, MAX_BODY).matchAll(/<img\b[^<>]*>/gi)) {
        const [, , url = ''] = /\ssrc=(["'])(?!data:)(.+?)\1/is.exec(tag) ?? [];
        const [, , alt = ''] = /\salt=(["'])(.*?)\1/i.exec(tag) ?? [];
        if (url && !/\swidth=["']?1\b/i.test(tag))
            return [{ url: decodeEntities(url), alt: decodeEntities(alt) }];
    }
    return undefined;
}
/** A short text from HTML, without the "[…]" that says it was cut. */
function dek(html) {
    if (typeof html !== 'string')
        return html;
    const text = wordsOf$2(html).replace(/\s*\[(?:…|\.{3})\]$/, '…');
    return text.length < 500 ? text.replace(/^…$/, '') : text.slice(0, 400).replace(/\s+\S*$/, '…');
}

// Dates as people and mail programs write them: RFC 822 (RSS), JavaScript's and C's own forms, Indonesian and other months.
/** How months begin, without accents, a dozen to a row: in English, and what other languages write in another way. */
const MONTHS = ('jan feb mar apr may jun jul aug sep oct nov dec ' +
    'ene fev mac abr mei juin juil ag set okt nop des ' +
    '- peb mrz avr mai - - ogo - out - dez ' +
    '- - - - - - - aou - - - dic').split(' ');
/** Hours east of UTC of the zones that are named; other names say nothing. */
const ZONES$1 = 'gmt+0 utc+0 z+0 wib+7 wita+8 wit+9 cet+1 cest+2 bst+1 jst+9 edt-4 est-5 cdt-5 cst-6 pdt-7 pst-8';
/** Hour, minute, second, half of the day, offset. */
const CLOCK = /(?<![\d.])(\d\d?)[:.](\d\d)(?:[:.](\d\d))?(?![\d.]\d)(?:[.,]\d+)?\s*([ap]\.?m)?(?:[a-z\s(]*([+-]\d\d?(?::?\d\d)?)\b)?/;
/** What the reader of our own format takes as it is. */
const ALREADY = /^\s*\d{4}-\d\d-\d\d(?:[t ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?\s?(?:z|[+-]\d\d(?::?\d\d)?)?)?\s*$/i;
/**
 * Brings a date into the form of RFC 3339 that the reader of our own format takes; another value stays as it is. A date
 * such as 03/04/2026, where nobody knows which number is the month, is left alone.
 */
function mendDate(value) {
    if (typeof value !== 'string')
        return value;
    // The year 1, or the one before it, is how Go, .NET and PHP write that there is no date.
    if (/\b0001[- ]/.test(value))
        return undefined;
    if (ALREADY.test(value))
        return value;
    const text = value.slice(0, 100).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const [clock = '', hour = '', minute = '', second = '00', half, offset] = CLOCK.exec(text) ?? [];
    const rest = text.replace(clock, ' ');
    const words = rest.match(/[a-z]+/g) ?? [];
    // The last word that may be a month: the first may be a day, as "mar" of "martes".
    const month = words.map((word) => (MONTHS.findLastIndex((name) => word.startsWith(name)) % 12) + 1).findLast(Boolean);
    const date = dateOf(rest.match(/\d+/g) ?? [], month, rest.includes('/'));
    if (!date || !clock)
        return date ?? value;
    const named = words.map((word) => RegExp(`\\b${word}(\\W\\d)`).exec(ZONES$1)?.[1]).find(Boolean);
    const zone = (offset ?? named ?? '').replace(/(\d\d?):?(\d\d)?$/, (_, hours, minutes = '00') => `${two(hours)}:${minutes}`);
    return `${date}T${two(half ? (+hour % 12) + (half.startsWith('p') ? 12 : 0) : hour)}:${minute}:${second}${zone}`;
}
function dateOf(numbers, month, hasSlash) {
    const [first = '', second = '', third = ''] = numbers;
    const date = (year, month, day) => `${year}-${two(month)}-${two(day)}`;
    const isYear = ({ length }) => length === 4;
    if (month) {
        const year = numbers.find(isYear) ?? `20${second}`;
        return date(year, month, first === year ? second : first);
    }
    if (isYear(first))
        return date(first, second, third);
    if (!isYear(third) || (hasSlash && +first < 13 && +second < 13))
        return undefined;
    return hasSlash && +first < 13 ? date(third, first, second) : date(third, second, first);
}
const two = (number) => `${number}`.padStart(2, '0');

/**
 * The items of another format, a list or a single one: what is said of an item is said by its own names and its own place,
 * and relative addresses in it are resolved against its own page.
 *
 * @param root - the place of the list or of the item
 * @param pageOf - gives the address of an item's page, which is the article's `url`
 * @param draft - tells an item in our own words; text may hold markup, which is taken out
 */
const entries = (items, root, context, names, pageOf, draft) => [items].flat().map((item, index) => {
    const path = Array.isArray(items) ? `${root}[${index}]` : root;
    const page = isObject(item) ? pageOf(item) : undefined;
    const url = typeof page === 'string' ? safeUrl(page, context.baseUrl) : undefined;
    const baseUrl = url ?? context.baseUrl;
    const place = (own) => path + own.slice(path.length).replace(/^\.(\w+)/, (_, name) => `.${names[name] ?? name}`);
    const clean = (value, name) => name === 'body'
        ? bodyBlocks(value, baseUrl)
        : name === 'description'
            ? dek(value)
            : /^date|^exp/.test(name)
                ? mendDate(value)
                : Array.isArray(value)
                    ? value.map(textOf)
                    : textOf(typeof value === 'number' ? `${value}` : value);
    return {
        path,
        context: {
            ...context,
            baseUrl,
            onWarning: (warning) => context.onWarning?.({ ...warning, path: place(warning.path) }),
        },
        draft: () => {
            if (!isObject(item))
                throw new PayloadError('wrong-type', path, 'an item is a JSON object');
            const told = Object.fromEntries(Object.entries(draft(item, path)).map(([name, value]) => [name, clean(value, name)]));
            if (!told['headline'])
                throw new PayloadError('no-headline', place(`${path}.headline`), 'an article needs a headline');
            return { version: '1.0', url: url ?? page, ...told };
        },
    };
});
/** Says that the publisher does not want an item to be shown. */
function withhold(path, why) {
    throw new PayloadError('not-published', path, `not to be shown: ${typeof why === 'string' ? why.slice(0, 40) : ''}`);
}
/** The fields of an object; none of another value. */
const fieldsOf = (value) => (isObject(value) ? value : {});
/** The objects in a list, in a list of lists, or under the names of an object. */
const listOf$1 = (value) => (typeof value === 'object' && value ? Object.values(value) : []).flat().filter(isObject);
/** A person or an organisation, where there is a name. */
const party$1 = (name, url, image) => name ? { name: textOf(name), url, image: image ? { url: image } : undefined } : undefined;
/** A picture in one size. */
const sized = (url, width, height) => ({
    url,
    width: pixels$1(width),
    height: pixels$1(height),
});
/** A picture in its sizes, and what is said of it; nothing where there is no size that leads. */
const picture$1 = (lead, sizes, caption, creditText, alt) => lead && [
    {
        ...lead,
        renditions: sizes.filter(({ url, width }) => width && url !== lead.url),
        caption: textOf(caption),
        creditText: textOf(creditText),
        alt: textOf(alt),
    },
];
/** Pictures wider than this are for print. */
const MAX_WIDTH = 2_400;
/** The sizes with the widest for a screen first, since the names of sizes say nothing reliable. */
function widestFirst(sizes) {
    const sorted = [...sizes].sort((a, b) => (b.width ?? 0) - (a.width ?? 0));
    const fitting = sorted.filter(({ width = 0 }) => width <= MAX_WIDTH);
    return fitting.length ? fitting : sorted.slice(-1);
}

/** Feeds nest a dozen levels; what is deeper counts as the text around it. */
const MAX_DEPTH = 100;
/** More than 500 articles have; what follows is not looked at. */
const MAX_ELEMENTS = 100_000;
/** Begins only where a space was, so that a long word is tried once. */
const ATTRIBUTE = /(?<=\s)([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Prefixes under which feeds write what other feeds write without. */
const PLAIN_PREFIX = /^(\/?)(?:atom|a10|rss|rdf):/;
/**
 * The elements of an XML document, read in one pass and forgivingly: tags may be left open, ampersands bare. A doctype is
 * skipped, so no entity is ever declared, let alone expanded, and nothing is fetched.
 *
 * @returns a nameless element that holds the root
 */
function parseXml(source) {
    const root = element('', '', 0);
    const stack = [root];
    let count = 0;
    let tagEnd = -1;
    let at = 0;
    while (at < source.length && count < MAX_ELEMENTS) {
        const top = stack.at(-1) ?? root;
        const open = source.indexOf('<', at);
        if (open !== at)
            top.text += source.slice(at, open < 0 ? source.length : open);
        if (open < 0)
            break;
        if (source.startsWith('<!--', open))
            at = after(source, '-->', open);
        else if (source.startsWith('<![CDATA[', open)) {
            at = after(source, ']]>', open);
            top.text += source.slice(open + 9, at).replace(/\]\]>$/, '');
            top.isCdata = true;
        }
        else if (source.startsWith('<?', open))
            at = after(source, '?>', open);
        else if (/^<!doctype/i.test(source.slice(open, open + 9))) {
            const close = after(source, '>', open);
            at = source.slice(open, close).includes('[') ? after(source, '>', after(source, ']', open)) : close;
        }
        else {
            // Looked for only when the last one is behind, so that many brackets without an end cost no more than one.
            if (tagEnd < open)
                tagEnd = source.indexOf('>', open);
            if (tagEnd < 0)
                break;
            at = tagEnd + 1;
            const tag = source.slice(open + 1, tagEnd);
            const name = /^\/?[a-z_][^\s/<>]*/i.exec(tag)?.[0].toLowerCase().replace(PLAIN_PREFIX, '$1');
            if (!name || tag.includes('<')) {
                top.text += '<';
                at = open + 1;
            }
            else if (name.startsWith('/')) {
                const index = stack.findLastIndex((element) => `/${element.name}` === name);
                if (index > 0)
                    for (const closed of stack.splice(index))
                        closed.end = open;
            }
            else {
                const child = element(name, tag, at);
                count++;
                top.children.push(child);
                if (tag.endsWith('/'))
                    child.end = at;
                else if (stack.length < MAX_DEPTH)
                    stack.push(child);
            }
        }
    }
    for (const left of stack)
        left.end = source.length;
    return root;
}
function after(source, mark, from) {
    const found = source.indexOf(mark, from);
    return found < 0 ? source.length : found + mark.length;
}
function element(name, tag, start) {
    // Without a prototype, since a document may name an attribute `__proto__`.
    const attributes = Object.create(null);
    for (const [, key = '', double, single] of tag.matchAll(ATTRIBUTE)) {
        attributes[key.toLowerCase()] = decodeEntities(double ?? single ?? '');
    }
    return { name, attributes, children: [], text: '', isCdata: false, start, end: start };
}

/** The names of RSS; Atom's are near enough for whoever looks into the feed. */
const NAMES$4 = {
    headline: 'title',
    url: 'link',
    image: 'media:content',
    datePublished: 'pubDate',
    dateModified: 'updated',
    inLanguage: 'language',
    id: 'guid',
};
/**
 * RSS 2.0, RSS 1.0 and Atom, and any other XML whose articles stand in elements named `item` or `entry`, such as the feed of
 * the Indonesian government portals (`title`, `link`, `pubDate`, `category_title`).
 */
function openRss(document, context) {
    if (typeof document !== 'string')
        return undefined;
    const root = parseXml(document);
    const feed = [root];
    const items = [];
    // The list grows while it is walked: what is no item may hold some.
    for (const element of feed)
        for (const child of element.children)
            (/^(?:item|entry)$/.test(child.name) ? items : feed).push(child);
    const channel = feed.find(({ name }) => name === 'channel' || name === 'feed') ?? root;
    if (channel === root && !items.length)
        return undefined;
    /** The HTML of an element: as text, or where it stands among the XML itself, as it was written. */
    const htmlOf = (element) => element?.children.length
        ? document.slice(element.start, element.end)
        : element && (element.isCdata ? element.text : decodeEntities(element.text));
    /** As it is written, or the HTML that Atom calls by that name. */
    const titleOf = (parent) => {
        const title = child(parent, 'title', 'media:title');
        return title?.attributes['type']?.includes('html') ? htmlOf(title) : wordsOf$1(title);
    };
    const title = titleOf(channel);
    const page = pageOf(channel);
    const image = child(channel, 'image');
    const logo = words(channel, 'logo', 'icon') ?? (image && words(image, 'url'));
    const publisher = title && { ...party$1(title, page), logo: logo && { url: decodeEntities(logo) } };
    // Once for all items, since they stand among what is looked through.
    const writers = authorsOf$2(channel);
    const language = words(channel, 'language', 'dc:language') ?? channel.attributes['xml:lang'];
    const copyright = words(channel, 'copyright', 'rights', 'dc:rights');
    const draftOf = (item) => {
        const content = htmlOf(child(item, 'content:encoded', 'content'));
        const summary = htmlOf(child(item, 'description', 'summary', 'media:description'));
        const authors = authorsOf$2(item);
        const sections = named(item, 'category_title', 'category', 'dc:subject').map((element) => wordsOf$1(element) ?? element.attributes['label'] ?? element.attributes['term']);
        return {
            headline: titleOf(item),
            id: words(item, 'guid', 'id'),
            articleSection: sections[0],
            description: summary,
            image: imagesOf(item) ?? firstImage(content) ?? firstImage(summary),
            author: authors.length ? authors : writers,
            publisher,
            datePublished: words(item, 'pubdate', 'published', 'dc:date', 'date', 'issued', 'updated'),
            dateModified: words(item, 'updated', 'dcterms:modified', 'modified'),
            inLanguage: words(item, 'dc:language') ?? item.attributes['xml:lang'] ?? language,
            keywords: sections,
            // Many put the whole article into its description.
            body: content?.trim() ? content : (summary?.length ?? 0) > 1_000 ? summary : undefined,
            copyrightNotice: words(item, 'rights', 'dc:rights') ?? copyright,
        };
    };
    const base = { ...context, baseUrl: safeUrl(page ?? '', context.baseUrl) ?? context.baseUrl };
    return {
        title: textOf(title),
        items: entries(items, `$.${items[0]?.name}`, base, NAMES$4, pageOf, draftOf),
    };
}
/** The first child with one of the names, the first name first. */
const child = (parent, ...names) => named(parent, ...names)[0];
const named = (parent, ...names) => names.flatMap((name) => parent.children.filter((element) => element.name === name));
/** The text of an element as it is written, in XML or in the HTML within it. */
const wordsOf$1 = (element) => {
    const text = element?.text.trim();
    return text === '' ? undefined : text;
};
const words = (parent, ...names) => named(parent, ...names)
    .map(wordsOf$1)
    .find(Boolean);
/** The page of an item or a feed: RSS has it as text, Atom as an attribute among links to other things. */
function pageOf(parent) {
    const atom = named(parent, 'link').find(({ attributes: { href, rel = 'alternate' } }) => href && rel === 'alternate');
    const guid = child(parent, 'guid');
    const permalink = guid?.attributes['ispermalink'] === 'false' ? undefined : wordsOf$1(guid);
    const page = words(parent, 'link') ?? (atom ? undefined : permalink?.startsWith('http') ? permalink : undefined);
    return page ? decodeEntities(page) : atom?.attributes['href'];
}
/** The authors, without those of whom RSS knows only the address; it writes `email (name)`. */
const authorsOf$2 = (parent) => [
    ...new Set(named(parent, 'dc:creator', 'author', 'itunes:author').map((author) => words(author, 'name') ?? wordsOf$1(author))),
]
    .map((name) => party$1(name?.replace(/^\S+@\S+\s*\(?|\)$/g, (part) => (name.includes('@') ? '' : part))))
    .filter(Boolean);
/** One picture in its sizes: from Media RSS, an enclosure (which is a link in Atom), or an element of its own. */
function imagesOf(item) {
    const groups = [item, ...named(item, 'media:group')];
    const media = [...groups, ...groups.flatMap((group) => named(group, 'media:content'))];
    const content = [
        ...media.flatMap((element) => named(element, 'media:content')),
        ...named(item, 'enclosure'),
        ...named(item, 'link').filter(({ attributes: { rel } }) => rel === 'enclosure'),
    ].filter(({ attributes: { href = '', url = href, medium = '', type = medium } }) => url && (type ? type.startsWith('image') : /\.(?:jpe?g|png|webp|gif|avif)\b/i.test(url)));
    // Often only the width of the thumbnail is told, and it is the smallest all the same.
    const found = content.length ? content : media.flatMap((element) => named(element, 'media:thumbnail'));
    const sizes = widestFirst(found.flatMap(({ attributes: { href, url = href, width, height } }) => (url ? sized(url, width, height) : [])));
    const image = child(item, 'image', 'itunes:image');
    const url = image && (image.attributes['href'] ?? words(image, 'url') ?? wordsOf$1(image));
    const about = (...names) => media.map((element) => words(element, ...names)).find(Boolean);
    return (picture$1(sizes[0], sizes, about('media:text'), about('media:credit', 'media:copyright')) ??
        (url && [{ url: decodeEntities(url) }]));
}

var rss = /*#__PURE__*/Object.freeze({
    __proto__: null,
    openRss: openRss
});

// RFC 3339, and what publishers write in its stead: a space for the T, no seconds, no colon in the offset, no zone.
const DATE_TIME = /^(\d{4}-\d\d-\d\d)(?:[t ](\d\d:\d\d)(:\d\d)?(?:[.,]\d+)?\s?(?:(z)|([+-]\d\d):?(\d\d)?)?)?$/i;
/**
 * A date or date-time in RFC 3339 (`2026-01-26T19:30:00+07:00`, `Z` for UTC); undefined when it is none, or no such day.
 *
 * @param withZone - adds the zone to a time that is written without one; without it only the date is known
 */
function normaliseDateTime(text, withZone) {
    const [, date, time, seconds = ':00', utc, hours, minutes = '00'] = DATE_TIME.exec(text.trim()) ?? [];
    if (!date)
        return undefined;
    const local = `${date}T${time}${seconds}`;
    const zone = utc ? 'Z' : hours && `${hours}:${minutes}`.replace(/^[+-]00:00$/, 'Z');
    const result = (time && (zone ? local + zone : withZone?.(local))) ?? date;
    // `Date` makes 1 March of 29 February where there is none; no month is shorter.
    const isDay = date.slice(8) < '29' || new Date(date).toJSON()?.startsWith(date);
    return isDay && Date.parse(result) < Infinity ? result : undefined;
}

/** The longest text that any field keeps, in UTF-16 code units; a longer one is cut. */
const MAX_TEXT = 100_000;
// Control characters, what has no width, and bidirectional embeddings, overrides and isolates hide or reorder what a reader
// sees (Trojan Source, Unicode TR 36); half a surrogate pair is no character. Of the invisible tags only flags are made.
const UNSEEN = 
// eslint-disable-next-line no-control-regex -- they are what is looked for
/(\u{1f3f4}[\u{e0061}-\u{e007a}]{3,6}\u{e007f})|[\u034f\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u115f\u1160\u180e\u200b\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}\p{Cs}]/gu;
// Joiners spell words of Arabic and Indic scripts, and emoji; no word of these alphabets, and none needs two.
const JOINERS = /(^|\u200c|\u200d|[ -~\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}])[\u200c\u200d]+/gu;
// Thousands of accents on one letter stop the browser's text shaping for minutes; 30 are the most of the Stream-Safe Text
// Format (Unicode UAX #15).
const MARKS = /(\p{M}{30})\p{M}+/gu;
const SPACES = /[\s\u0085]+/gu;
/** Text without what cannot be seen, and without what no browser can draw. */
function visibleText(text) {
    return text.replace(UNSEEN, '$1').replace(JOINERS, '$1').replace(MARKS, '$1');
}
/** Plain text on one line: what cannot be seen is removed, white space is folded to single spaces, ends are trimmed. */
function plainText(text) {
    return visibleText(text.slice(0, MAX_TEXT)).replace(SPACES, ' ').trim();
}
const QUOTED = /^(?:“[^”]+”|"[^"]+"|«[^»]+»|„[^“]+“|‘[^’]+’)$/;
/** The words of a quotation without the marks around the whole of it; marks that close inside are left. */
const withoutQuotationMarks = (text) => (QUOTED.test(text) ? text.slice(1, -1).trim() : text);

/** The most entries that any list keeps; the rest is dropped with a warning. */
const MAX_ITEMS$1 = 1_000;
/** Leaves the warning that another kind of value belongs here, and takes nothing. */
function expected(what, path, context) {
    context.onWarning?.({ path, message: `expected ${what}` });
}
/** Reads what is there with `accept`, which gives undefined (but not an empty text) for what is no `what`. */
const field = (what, accept) => (value, path, context) => value === undefined || value === null ? undefined : (accept(value, path, context) ?? expected(what, path, context));
/** The beginning of a text or a list, with a warning when it goes on. */
function cut(value, most, path, context) {
    if (value.length > most)
        expected(`a length of at most ${most}`, path, context);
    return value.slice(0, most);
}
const plain = field('text', (value, path, context) => typeof value === 'string' ? plainText(cut(value, MAX_TEXT, path, context)) : undefined);
/** Plain text on one line. */
const text = (...place) => {
    const line = plain(...place);
    return line === '' ? undefined : line;
};
/** Text that `parse` has to accept. */
const parsed = (what, parse) => (value, path, context) => {
    const written = text(value, path, context);
    return written && (parse(written, context) ?? expected(what, path, context));
};
/** An absolute `http(s)` URL. */
const url = parsed('an http(s) URL', (written, { baseUrl }) => safeUrl(written, baseUrl));
/** RFC 3339; the date alone where no zone is known. */
const dateTime = parsed('an RFC 3339 date', (written, { withZone }) => normaliseDateTime(written, withZone));
/** A BCP 47 tag. */
const language = parsed('a language tag', (tag) => /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(tag) ? tag : undefined);
/** A number from `min` to `max`. */
const number = (min, max) => field(`a number from ${min} to ${max}`, (value) => typeof value === 'number' && value >= min && value <= max ? value : undefined);
/** One of a few words. */
const oneOf = (...words) => field(`one of ${words.join(', ')}`, (value) => words.find((word) => word === value));
/** The entries that `read` accepts, in order and frozen; an empty list when there is none. */
const list = (read) => {
    const entries = field('a list', (value, path, context) => Array.isArray(value)
        ? cut(value, MAX_ITEMS$1, path, context)
            .map((entry, index) => read(entry, `${path}[${index}]`, context))
            .filter((entry) => entry !== undefined)
        : undefined);
    return (...place) => Object.freeze(entries(...place) ?? []);
};
const isNothing = (value) => value === undefined || value === null || (typeof value === 'string' && !value.trim());
/**
 * An object, frozen, with the fields that could be read; nothing without the first of them. Other fields are ignored, and
 * only own ones count, so `__proto__` leads nowhere.
 *
 * @param needed - how many fields, from the first, have to be there
 */
const shape = (fields, needed = 1) => {
    // Not `for … in`: old pages hang enumerable functions on all objects.
    const keys = Object.keys(fields);
    return (value, path, context) => {
        if (value === undefined || value === null)
            return undefined;
        if (typeof value !== 'object' || Array.isArray(value))
            return expected('an object', path, context);
        const kept = {};
        for (const key of keys) {
            const own = Object.hasOwn(value, key) ? value[key] : undefined;
            const read = fields[key](own, `${path}.${key}`, context);
            if (read !== undefined)
                kept[key] = read;
            else if (keys.indexOf(key) < needed) {
                // Nothing else has left a warning yet.
                if (isNothing(own))
                    expected('a value', `${path}.${key}`, context);
                return undefined;
            }
        }
        return Object.freeze(kept);
    };
};

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
const markup$1 = (value, path, context) => typeof value === 'string' ? value : value === undefined ? value : expected('HTML', path, context);
const links = list(link);
const type = (word) => word;
const blocks = {
    paragraph: shape({ text, type }),
    heading: shape({ text, type }),
    quote: shape({ quote, type }),
    image: shape({ image, type }),
    related: shape({ links: (value, ...place) => (value ? links(value, ...place) : undefined), type }),
    html: shape({ html: markup$1, type }),
};
const kind = shape({ type: oneOf(...Object.keys(blocks)) });
const block = (...place) => {
    const name = kind(...place)?.type;
    return name && blocks[name](...place);
};
const version$1 = (value, path, context) => {
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
    version: version$1,
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

/** The readers that the drop-in keeps in files of their own, for those who have all in one. */
const allReaders = { openWarta, openNewsArticle, openRss };

const NAMES$3 = {
    headline: 'title',
    description: 'summary',
    author: 'authors',
    datePublished: 'date_published',
    dateModified: 'date_modified',
    inLanguage: 'language',
    keywords: 'tags',
    body: 'content_html',
};
/** JSON Feed 1.0 and 1.1 (jsonfeed.org). An item without an id is none, says the specification. */
function openJsonFeed(feed, context) {
    if (!isObject(feed) || !Array.isArray(feed['items']))
        return undefined;
    const { version, title, icon, home_page_url: home, feed_url: address } = feed;
    if (!(typeof version === 'string' && version.includes('jsonfeed')) && !home && !address)
        return undefined;
    // Once for all items: thousands of authors for each of hundreds of items would take seconds.
    const writers = authorsOf$1(feed);
    return {
        title: textOf(title),
        items: entries(feed['items'], '$.items', context, NAMES$3, (item) => item['url'] ?? item['external_url'], (item, path) => {
            const { id, summary, content_html: html, content_text: words } = item;
            if (!id && id !== 0)
                throw new PayloadError('no-article', `${path}.id`, 'an item without an id is none');
            const image = item['image'] ?? item['banner_image'];
            const body = html ?? words;
            return {
                id,
                headline: item['title'],
                description: summary ?? body,
                image: image ? [{ url: image }] : firstImage(html),
                author: authorsOf$1(item) ?? writers,
                publisher: title && { ...party$1(title, home), logo: icon ? { url: icon } : undefined },
                datePublished: item['date_published'],
                dateModified: item['date_modified'],
                inLanguage: item['language'] ?? feed['language'],
                keywords: item['tags'],
                body,
            };
        }),
    };
}
/** Version 1.0 knew one author; some write no more than the name. Nothing where nobody has one. */
function authorsOf$1({ authors, author }) {
    const list = [authors ?? [], author]
        .flat()
        .map((one) => (isObject(one) ? party$1(one['name'], one['url'], one['avatar']) : party$1(one)))
        .filter(Boolean);
    return list.length ? list : undefined;
}

const MAX_DOCUMENTS = 500;
/** What stands before JSON in a page: comments, CDATA, its script tag. */
const WRAPPING = /^(?:\s+|<!--|\/[/*]|\*\/|<!\[CDATA\[|<script\b[^<>]*>){0,20}/i;
/** Spaces and comments; a comment goes to the end when nothing ends it, so that it is looked through once. */
const GAP = /(?:\s+|\/\/.*|\/\*[^]*?(?:\*\/|$)){0,999}/y;
/** What may stand behind the quotation mark that ends a string; any other mark belongs to its words. */
const BEHIND = /\s*(?:[,:}\]]|\/[/*]|$)/y;
/**
 * JSON as it stands in pages: wrapped in CDATA, comments or a script tag, escaped as HTML, with raw line breaks and quotation
 * marks in strings, comments, needless commas and backslashes, several documents one after another, something else behind, or
 * cut off, when what is complete of it counts. What it means is returned; nothing when that cannot be told.
 */
function mendJson(text) {
    let json = text.replace(WRAPPING, '');
    if (!/^[{[]/.test(json))
        return undefined;
    if (!json.includes('"'))
        json = decodeEntities(json);
    const documents = [];
    for (let from = 0; documents.length < MAX_DOCUMENTS;) {
        const { mended, end } = firstDocument(json, from);
        try {
            documents.push(JSON.parse(mended));
        }
        catch {
            break;
        }
        const next = /[^\s;,]/g;
        next.lastIndex = end;
        from = next.exec(json)?.index ?? json.length;
        if (!/[{[]/.test(json.charAt(from)))
            break;
    }
    return documents.length > 1 ? documents : documents[0];
}
/** Walks through one document once: where it ends, and its text as JSON wants it. */
function firstDocument(json, start) {
    const closers = [];
    let mended = '';
    let copied = start;
    let isInString = false;
    /** The text up to the last value that is complete, and how many brackets are open there. */
    let complete = '';
    let completeDepth = 0;
    const replace = (from, to, by) => {
        mended += json.slice(copied, from) + by;
        copied = to;
    };
    const remember = (at) => {
        complete = mended + json.slice(copied, at);
        completeDepth = closers.length;
    };
    /** Where the pattern's match ends, which is to begin there; 0 without one. */
    const after = (pattern, at) => {
        pattern.lastIndex = at;
        return pattern.test(json) ? pattern.lastIndex : 0;
    };
    for (let at = start; at < json.length; at++) {
        const character = json.charAt(at);
        if (isInString) {
            if (character === '"') {
                isInString = !after(BEHIND, at + 1);
                if (isInString)
                    replace(at, at, '\\');
            }
            else if (character < ' ')
                replace(at, at + 1, JSON.stringify(character).slice(1, -1));
            else if (character === '\\') {
                if (/["\\/bfnrtu]/.test(json.charAt(at + 1)))
                    at++;
                else
                    replace(at, at + 1, '');
            }
            continue;
        }
        if (character === '"')
            isInString = true;
        else if (character === '{')
            closers.push('}');
        else if (character === '[')
            closers.push(']');
        else if (character === '}' || character === ']') {
            closers.pop();
            if (!closers.length)
                return { mended: mended + json.slice(copied, at + 1), end: at + 1 };
            remember(at + 1);
        }
        else if (character === ',') {
            remember(at);
            if (/[,}\]]/.test(json.charAt(after(GAP, at + 1))))
                replace(at, at + 1, '');
        }
        else if (character === '/') {
            const end = Math.max(after(GAP, at), at + 1);
            replace(at, end, '');
            at = end - 1;
        }
    }
    return { mended: complete + closers.slice(0, completeDepth).reverse().join(''), end: json.length };
}

const NAMES$2 = {
    author: 'byline',
    image: 'associations',
    datePublished: 'versioncreated',
    inLanguage: 'language',
    keywords: 'subject',
    publisher: 'copyrightholder',
};
/**
 * IPTC ninjs 1 to 3, one item or a list, and the dialects of Superdesk (`guid`, `authors`) and of the BBC (`{item: […]}`).
 * There is no public page in it, since `uri` is no link; `edNote` is for editors and stays with them.
 */
function openNinjs(document, context) {
    const fields = fieldsOf(document);
    const name = ['item', 'items', '_items'].find((name) => Array.isArray(fields[name]));
    const list = name ? fields[name] : document;
    return [list].flat().some(isItem)
        ? {
            items: entries(list, name ? `$.${name}` : '$', context, NAMES$2, () => undefined, (item, path) => draftOf$1(lowered(item), path, context)),
        }
        : undefined;
}
const isItem = (value) => {
    const names = Object.keys(fieldsOf(value)).join();
    return /\b(?:uri|guid)\b/.test(names) && /\b(?:type|versioncreated|pubstatus|headline)/i.test(names);
};
function draftOf$1(item, path, { now = Date.now() }) {
    const { firstcreated, versioncreated, pubstatus, keywords } = item;
    if (typeof pubstatus === 'string' && pubstatus.toLowerCase() !== 'usable')
        withhold(`${path}.pubstatus`, pubstatus);
    const embargo = mendDate(item['embargoeduntil'] ?? item['embargoed']);
    if (embargo && !(momentOf(embargo) <= now))
        withhold(`${path}.embargoed`, embargo);
    return {
        id: item['uri'] ?? item['guid'],
        headline: pick(item, 'headline', 'main'),
        description: pick(item, 'description', 'text'),
        articleSection: listOf(item['service'])[0]?.['name'],
        located: item['located'],
        image: [item, ...picturesOf(item['associations'])].flatMap(imageOf$1),
        author: authorsOf(item),
        publisher: party$1(item['copyrightholder'] ?? item['source']),
        datePublished: firstcreated ?? versioncreated ?? item['contentcreated'],
        dateModified: firstcreated && versioncreated,
        inLanguage: item['language'],
        keywords: [keywords ?? [], listOf(item['subjects'] ?? item['subject']).map(({ name }) => name)].flat(2),
        body: bodyOf(item),
        copyrightNotice: item['copyrightnotice'],
        expires: item['expires'],
    };
}
/** Without a zone, the moment when it is that time everywhere; not a number where there is none. */
const momentOf = (dateTime) => typeof dateTime === 'string'
    ? Date.parse(dateTime.replace(/([+-]\d\d)(\d\d)$/, '$1:$2').replace(/T[\d:.]+$/, '$&-12:00'))
    : NaN;
/** Version 3 writes `versionCreated` what versions 1 and 2 write `versioncreated`. */
const lowered = (item) => Object.fromEntries(Object.entries(item).map(([key, value]) => [key.toLowerCase(), value]));
const listOf = (value) => listOf$1(value).map(lowered);
/** A text that version 1 has as `headline` or `headline_main`, and later ones in a list by role. */
function pick(item, name, role) {
    const list = item[`${name}s`];
    const texts = listOf(list);
    const first = texts.find((text) => text['role'] === role) ?? texts.find(({ role }) => role !== 'writer' && role !== 'creditline');
    const other = Object.keys(item).find((key) => key.startsWith(`${name}_`)) ?? '';
    return (item[name] ??
        first?.['value'] ??
        item[`${name}_${role}`] ??
        item[other] ??
        (typeof list === 'string' ? list : undefined));
}
/** The body as HTML where there is some; other mark-up, such as NITF, is of no use. */
function bodyOf(item) {
    const bodies = [
        ...listOf(item['bodies']).map(({ contenttype, value }) => [contenttype, value]),
        ...Object.entries(item).filter(([key]) => key.startsWith('body_')),
    ].filter(([type]) => typeof type !== 'string' || !/nitf|n\/xml/i.test(type));
    return (bodies.find(([, value]) => hasTags(value)) ?? bodies[0])?.[1];
}
function authorsOf(item) {
    const byline = item['byline'] ?? item['by'];
    return byline
        ? [party$1(typeof byline === 'string' ? byline.replace(/^\s*(?:by|oleh)[\s:]+/i, '') : byline)]
        : listOf(item['authors']).map(({ name, avatar_url: avatar }) => party$1(name, undefined, avatar));
}
/** What is associated with an item, the lead picture of Superdesk first. */
const picturesOf = (associations) => listOf(isObject(associations) ? { featuremedia: undefined, ...associations } : associations);
function imageOf$1(item) {
    const isPicture = item['type'] === 'picture' || item['type'] === 'graphic';
    const sizes = widestFirst(listOf(item['renditions'])
        .filter(({ href, mimetype, contenttype = mimetype }) => href && (typeof contenttype === 'string' ? contenttype.startsWith('image') : isPicture))
        .map(({ href, width, height }) => sized(href, width, height)));
    return (picture$1(sizes[0], sizes, pick(item, 'description', 'text'), item['byline'] ?? item['by'], 
    // Superdesk keeps the alternative text where other items have their body.
    isPicture && item['guid'] ? item['body_text'] : undefined) ?? []);
}

const NAMES$1 = { headline: 'title', author: 'author_name', publisher: 'provider_name', image: 'thumbnail_url' };
/**
 * oEmbed 1.0 (oembed.com): a title, a picture, who made it and who shows it. Its page is known only to whoever asked, and
 * its `html` is left alone: half of what is served holds scripts.
 */
function openOembed(document, context) {
    if (!isObject(document))
        return undefined;
    const { type, url, html, provider_name: provider, provider_url: home, thumbnail_url: thumbnail } = document;
    const { title, description, author_name: author, author_url: page } = document;
    if (!provider && !(html && (author ?? thumbnail ?? home)))
        return undefined;
    const image = type === 'photo' && url
        ? sized(url, document['width'], document['height'])
        : sized(thumbnail, document['thumbnail_width'], document['thumbnail_height']);
    return {
        items: entries(document, '$', context, NAMES$1, () => undefined, () => ({
            headline: title,
            description,
            image: image.url ? picture$1(image, []) : undefined,
            author: author ? [party$1(author, page)] : undefined,
            publisher: party$1(provider, home),
        })),
    };
}

const NAMES = {
    headline: 'title.rendered',
    url: 'link',
    description: 'excerpt.rendered',
    image: "_embedded['wp:featuredmedia']",
    author: '_embedded.author',
    articleSection: "_embedded['wp:term']",
    keywords: "_embedded['wp:term']",
    datePublished: 'date',
    dateModified: 'modified',
    body: 'content.rendered',
};
/** Posts of the WordPress REST API, one or a list, with what `?_embed` adds or without. */
function openWordPress(document, context) {
    const { code, message, data } = fieldsOf(document);
    if (typeof code === 'string' && typeof message === 'string' && fieldsOf(data)['status'])
        throw new PayloadError('no-article', '$', `the server says: ${message}`);
    return [document].flat().some(isPost)
        ? { items: entries(document, '$', context, NAMES, ({ link }) => link, draftOf) }
        : undefined;
}
const isPost = (value) => {
    const { _embedded, _links, title } = fieldsOf(value);
    return [_embedded, _links, title].some(isObject);
};
function draftOf(post, path) {
    const { id, status } = post;
    if (status && status !== 'publish')
        withhold(`${path}.status`, status);
    const embedded = fieldsOf(post['_embedded']);
    const { og_site_name: site, og_locale: locale, og_image: photos, author: writer } = fieldsOf(post['yoast_head_json']);
    const html = rendered(post['content']);
    const terms = listOf$1(embedded['wp:term']).filter(({ name }) => name);
    // In the place of an author or a picture that is gone stands an error, which has no name.
    const writers = listOf$1(embedded['author']).filter(({ name }) => name);
    const section = terms.find(({ taxonomy }) => taxonomy === 'category');
    return {
        id,
        headline: rendered(post['title']),
        description: rendered(post['excerpt']),
        articleSection: section?.['name'],
        keywords: terms.filter((term) => term !== section).map(({ name }) => name),
        image: imageOf(listOf$1(embedded['wp:featuredmedia']), post['jetpack_featured_media_url']) ?? photos ?? firstImage(html),
        author: (writers.length ? writers : [{ name: writer }]).map(({ name, link }) => party$1(name, link)),
        publisher: party$1(site),
        inLanguage: typeof locale === 'string' ? locale.replace('_', '-') : locale,
        datePublished: timeOf(post['date_gmt'], post['date']),
        dateModified: timeOf(post['modified_gmt'], post['modified']),
        body: html,
    };
}
/** What WordPress made of a field; some sites give the text itself. */
const rendered = (field) => (isObject(field) ? field['rendered'] : field);
/** The time in UTC, which WordPress writes without saying so; the local time where there is none. */
const timeOf = (utc, local) => typeof utc === 'string' && /^[1-9].*\d$/.test(utc) ? `${utc}Z` : local;
const sizeOf = ({ source_url: url, width, height }) => sized(url, width, height);
function imageOf(media, jetpack) {
    const found = media.find(({ source_url: url }) => url);
    if (!found)
        return jetpack ? [{ url: jetpack }] : undefined;
    const details = fieldsOf(found['media_details']);
    const lead = sizeOf({ ...details, source_url: found['source_url'] });
    const ratio = ({ width = 0, height = 0 }) => width / height;
    return picture$1(lead, listOf$1(details['sizes'])
        .map(sizeOf)
        // A size that was cropped is another picture.
        .filter((size) => !(Math.abs(ratio(size) / ratio(lead) - 1) > 0.05)), rendered(found['caption']), undefined, found['alt_text']);
}

const tools = { plain: textOf, blocks: bodyBlocks, date: mendDate };
/**
 * Takes apart a document of any format.
 *
 * @param only - the format that it is said to be of
 * @throws {PayloadError} when it is of no known format, or not of that one
 */
function recognise(input, context, { openWarta, openNewsArticle, openRss }, only) {
    const document = typeof input === 'string' ? parse(input) : input;
    if (!document || !/string|object/.test(typeof document))
        throw new PayloadError('wrong-type', '$', 'an article is a JSON object');
    // In this order each takes only what is its own.
    const readers = {
        warta: () => openWarta(document, context),
        'news-article': () => openNewsArticle(document, context, tools),
        wordpress: () => openWordPress(document, context),
        'json-feed': () => openJsonFeed(document, context),
        oembed: () => openOembed(document, context),
        ninjs: () => openNinjs(document, context),
        rss: () => openRss(document, context),
    };
    for (const format of Object.keys(readers)) {
        const listing = only && only !== format ? undefined : readers[format]();
        if (listing)
            return [format, listing];
    }
    throw new PayloadError('unknown-format', '$', `the document is ${only ? `no ${only}` : 'of no known format'}`);
}
/** As {@link recognise}, for whoever does not care which format it is. */
const openForeign = (input, context, own) => recognise(input, context, own)[1];
/** The value of JSON text, however it is wrapped; XML stays text. */
function parse(text) {
    const trimmed = text.replace(/^\ufeff/, '');
    try {
        return JSON.parse(trimmed);
    }
    catch (error) {
        const mended = mendJson(trimmed);
        if (mended)
            return mended;
        if (/^\s*</.test(trimmed))
            return trimmed;
        throw new PayloadError('not-json', '$', `not JSON: ${error.message}`);
    }
}

var foreign = /*#__PURE__*/Object.freeze({
    __proto__: null,
    openForeign: openForeign,
    recognise: recognise
});

/** The most items of a document that are looked at. */
const MAX_ITEMS = 500;
const readBefore = new WeakSet();
/**
 * The first article of a document that can be shown.
 *
 * @throws {PayloadError} why the first one cannot, when there is none
 */
function readOne({ items }) {
    let failure;
    for (const item of items.slice(0, MAX_ITEMS)) {
        try {
            return readEntry(item);
        }
        catch (error) {
            failure ??= error;
        }
    }
    throw failure ?? new PayloadError('no-article', '$', 'there is no article in it');
}
/** All articles of a document in its order. One that cannot be shown is left out, and `onWarning` hears why. */
function readAll({ title, items }, context) {
    const { onWarning } = context;
    if (items.length > MAX_ITEMS)
        onWarning?.({ path: '$', message: `has ${items.length} items, and ${MAX_ITEMS} are read` });
    const articles = items.slice(0, MAX_ITEMS).flatMap((item) => {
        try {
            return readEntry(item);
        }
        catch (error) {
            onWarning?.({ path: item.path, message: `is left out: ${error.message}` });
            return [];
        }
    });
    const name = text(title, '$.title', context);
    return Object.freeze({ ...(name && { title: name }), items: Object.freeze(articles) });
}
/** An article that was read before comes back as it is. */
function readEntry({ path, context, draft }) {
    const told = draft();
    if (readBefore.has(told))
        return told;
    const article = readWarta(told, path, context);
    const { expires } = article;
    if (expires && Date.parse(expires) <= (context.now ?? Date.now()))
        throw new PayloadError('not-published', `${path}.expires`, `expired on ${expires}`);
    readBefore.add(article);
    return article;
}

const zones = new Map();
/**
 * Adds to a date-time without zone the offset that `timeZone` has then.
 *
 * @param dateTime - `2026-01-26T19:30:00`
 * @param timeZone - IANA, `Asia/Jakarta`
 * @throws {RangeError} when there is no such zone
 */
function inTimeZone(dateTime, timeZone) {
    if (Number.isNaN(Date.parse(`${dateTime}Z`)))
        return dateTime;
    // The second round settles the hour around a change of daylight saving.
    const first = dateTime + offsetAt(`${dateTime}Z`, timeZone);
    return dateTime + offsetAt(first, timeZone);
}
/** The offset of a zone at a moment, `+07:00`. */
function offsetAt(dateTime, timeZone) {
    let zone = zones.get(timeZone);
    if (!zone) {
        zone = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
        zones.set(timeZone, zone);
    }
    // It writes `1/26/2026, GMT+07:00`, and GMT alone for Greenwich.
    return /[+-]\d\d:\d\d/.exec(zone.format(Date.parse(dateTime)))?.[0] ?? '+00:00';
}

/**
 * Reads an article from whatever a publisher has: an `ArticlePayload`, schema.org JSON-LD, JSON Feed, IPTC ninjs, WordPress
 * REST, oEmbed (each as a value or as JSON text), RSS or Atom (as text). Of a list, the first article that can be shown.
 *
 * A bad field is dropped and `onWarning` hears its place (RFC 9535) in the document. An article that was read before comes
 * back as it is.
 *
 * @param options.url - the page of the article: picks it from a list, and stands in where a single item names no page
 * @throws {PayloadError} when there is nothing to show: an unknown format, no headline, an unknown major version, an article
 * that is expired, embargoed or withdrawn
 * @throws {RangeError} when `timeZone` is no time zone
 * @example
 * const article = readPayload(await response.json(), { baseUrl: response.url });
 */
function readPayload(input, options = {}) {
    const context = contextOf(options);
    return readOne(ofPage(recognise(input, context, allReaders, options.format)[1], context, options.url));
}
/**
 * Reads all articles of a document, as {@link readPayload} reads one. An article that cannot be shown is left out, and
 * `onWarning` hears its place and why; of a list longer than 500 the first 500 are read.
 *
 * @throws {PayloadError} when the document as a whole cannot be read
 * @throws {RangeError} when `timeZone` is no time zone
 */
function readFeed(input, options = {}) {
    const context = contextOf(options);
    return readAll(recognise(input, context, allReaders, options.format)[1], context);
}
/** Narrows a document to the article of a page: picked from a list, or a single one, which then belongs to that page. */
function ofPage(listing, context, url) {
    const page = url && safeUrl(url, context.baseUrl);
    const [first, ...others] = listing.items;
    if (!page || !first)
        return listing;
    if (others.length) {
        const { items } = readAll(listing, { ...context, onWarning: undefined });
        const article = items.find((item) => item.url === page);
        if (!article)
            throw new PayloadError('no-article', '$', `there is no article with the URL ${page} in it`);
        return { items: [{ ...first, draft: () => article }] };
    }
    const draft = () => {
        const told = first.draft();
        return { ...told, url: told.url ?? page };
    };
    return { items: [{ ...first, draft }] };
}
function contextOf({ baseUrl, timeZone, now, onWarning }) {
    const withZone = timeZone === undefined ? undefined : (dateTime) => inTimeZone(dateTime, timeZone);
    // What is no time zone is no fault of the items of a feed.
    withZone?.('2000-01-01T00:00:00');
    return { baseUrl, withZone, now, onWarning };
}

const layouts$1 = {
    strip: { picture: '280px', moves: true },
    list: { picture: '64px' },
    inline: { max: 1 },
    numbered: {},
};

const full = { picture: '(min-width: 640px) 640px, 100vw', full: true };
const presets = {
    standard: full,
    compact: { picture: '120px' },
    hero: full,
    overlay: { picture: full.picture },
    headline: {},
};

const layouts = {
    grid: { card: 'standard', moves: false },
    list: { card: 'compact', moves: false },
    carousel: { card: 'standard', moves: true },
};

/** The article as a payload to send on: a mutable copy without the lists that are empty. */
function toPayload(article) {
    const filled = Object.entries(article).filter(([, value]) => !Array.isArray(value) || value.length > 0);
    return structuredClone(Object.fromEntries(filled));
}

const handed = new WeakMap();
/**
 * A quote or a list of links as a payload of its own for the element that shows it: the same one for the same `part`, so
 * that the element keeps what it shows. It has no `url`, as who reads the article needs no link into it.
 */
function payloadOf(part, { version, headline, inLanguage, dir }, fields) {
    const payload = handed.get(part) ?? { version, headline, inLanguage, dir, ...fields };
    handed.set(part, payload);
    return payload;
}
/** Whether the place has to be put before the first words; a newsroom's own text often begins with it. */
const needsDateline = (text, place) => !text.toLowerCase().startsWith(place.toLowerCase());

// From this length on, the first and the last words name the passage: a link stays short, and a comma that the editor set
// differently in the middle does not break it.
const LONG = 60;
const EDGE_WORDS = 5;
/**
 * The address of a sentence inside a page, by the text itself: `https://…#:~:text=…` (WICG Scroll To Text Fragment).
 *
 * @param url - absolute; a fragment that it has is kept before the text directive
 * @param sentence - as printed; marks at its ends are left out, since an article ends a quotation with a comma
 */
function textFragmentUrl(url, sentence) {
    // From the first letter to the last. Looking for marks at the end instead would try at every mark of a hostile text.
    const [core] = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/u.exec(sentence) ?? [];
    if (!core)
        return url;
    const words = core.split(' ').filter(Boolean);
    const text = words.join(' ');
    const isLong = text.length > LONG && words.length > 2 * EDGE_WORDS;
    const edges = isLong ? [words.slice(0, EDGE_WORDS).join(' '), words.slice(-EDGE_WORDS).join(' ')] : [text];
    return `${url}${url.includes('#') ? '' : '#'}:~:text=${edges.map(encodeDirective).join(',')}`;
}
// A dash stands for prefix and suffix in the directive's own grammar.
const encodeDirective = (text) => encodeURIComponent(text).replaceAll('-', '%2D');

/** In the drop-in; the rest comes with the views that need it. */
const enCommon = {
    lang: 'en',
    failed: 'The news cannot be shown.',
    days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
    months: 'January February March April May June July August September October November December'.split(' '),
    and: 'and',
    by: 'By',
    ago: (count, unit) => (count ? `${count} ${unit}${count > 1 ? 's' : ''} ago` : 'Just now'),
    timeSeparator: ':',
    homeOffset: 0,
};
const enView = {
    readAlso: 'Read also',
    readInArticle: 'Read in the article',
    share: 'Share',
    copied: 'Copied',
    notCopied: 'The quote could not be copied',
    updated: 'Updated',
    originalArticle: 'Original article',
    license: 'Licence',
    news: 'News',
    skip: 'Skip the list of news',
    previous: 'Previous',
    next: 'Next',
};

/** In the drop-in; the rest comes with the views that need it. */
const idCommon = {
    lang: 'id',
    failed: 'Berita tidak dapat ditampilkan.',
    days: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
    months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
    and: 'dan',
    by: 'Oleh',
    ago: (count, unit) => (count ? `${count} ${unit === 'hour' ? 'jam' : 'menit'} lalu` : 'Baru saja'),
    timeSeparator: '.',
    homeOffset: 420,
};
const idView = {
    readAlso: 'Baca juga',
    readInArticle: 'Baca dalam artikel',
    share: 'Bagikan',
    copied: 'Tersalin',
    notCopied: 'Kutipan tidak dapat disalin',
    updated: 'Diperbarui',
    originalArticle: 'Artikel asli',
    license: 'Lisensi',
    news: 'Berita',
    skip: 'Lewati daftar berita',
    previous: 'Sebelumnya',
    next: 'Berikutnya',
};
/** Indonesian. */
({ ...idCommon});

/** All words of a language: those that a registered one brought, or those of the two that are built in. */
const allWords = (locale) => ({ ...(locale.lang === 'en' ? enView : idView), ...locale });

const locales = new Map([
    ['id', idCommon],
    ['en', enCommon],
]);
/** The first of the wanted languages (BCP 47, most wanted first) that there is; Indonesian when there is none. */
function chooseLocale(...wanted) {
    for (const tag of wanted) {
        const locale = tag && (locales.get(tag.toLowerCase()) ?? locales.get(tag.toLowerCase().split('-')[0]));
        if (locale)
            return locale;
    }
    return idCommon;
}
const RIGHT_TO_LEFT = /^(?:ar|arc|azb|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b|-(?:arab|hebr)\b/i;
/** The direction in which a language is written. */
const direction = (tag) => (RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr');

// Indonesia's three zones have kept these offsets, without daylight saving, since 1988.
const ZONES = { 420: 'WIB', 480: 'WITA', 540: 'WIT', 0: 'UTC' };
/**
 * A date as a newsroom prints it: `Senin, 26 Januari 2026 · 19.30 WIB`.
 *
 * The clock is that of the payload's own offset; a moment given in UTC is told by the clock of the reader's language. No
 * `Intl`: server and browser print the same, and a thousand cards do not wait for formatters.
 *
 * @param dateTime - RFC 3339, or a date alone
 */
function formatDateTime(dateTime, locale) {
    const moment = Date.parse(dateTime);
    const hasTime = dateTime.includes('T');
    // What the clock showed there, taken as UTC, less what UTC was.
    const own = hasTime ? (Date.parse(`${dateTime.slice(0, 19)}Z`) - moment) / 60_000 : 0;
    const offset = hasTime && !own ? locale.homeOffset : own;
    const wall = new Date(moment + offset * 60_000);
    const day = locale.days[wall.getUTCDay()] ?? '';
    // No-break spaces, so that no line ends between day and month or between a clock and its zone.
    const date = `${day}, ${wall.getUTCDate()}\xa0${locale.months[wall.getUTCMonth()] ?? ''} ${wall.getUTCFullYear()}`;
    if (!hasTime)
        return date;
    const clock = wall.toISOString().slice(-13, -8).replace(':', locale.timeSeparator);
    return `${date}\xa0· ${clock}\xa0${(locale.zones ?? ZONES)[offset] ?? dateTime.slice(-6)}`;
}
/**
 * How old something of the last 24 hours is: `3 jam lalu`. Nothing for what is older, to come, or known by its day alone.
 *
 * @param now - in milliseconds since 1970
 */
function formatAge(dateTime, locale, now) {
    const age = Math.floor((now - Date.parse(dateTime)) / 60_000);
    if (!dateTime.includes('T') || !(age >= 0 && age < 24 * 60))
        return undefined;
    return age < 60 ? locale.ago(age, 'minute') : locale.ago(Math.floor(age / 60), 'hour');
}
/** The authors as prose: `Oleh A, B dan C`. */
function formatByline(names, { by, and }) {
    return `${by} ${names.slice(0, -1).join(', ')}${names.length > 1 ? ` ${and} ` : ''}${names.at(-1) ?? ''}`;
}

// Each pattern that finds no end takes all that is left: searching again from the next "<" would cost the length squared.
const UNREAD = /<!--[^]*?(?:-->|$)|<(script|style|template|iframe|svg|noscript|title)\b[^]*?(?:<\/\1\s*>|$)/gi;
const BREAKS = /<\/?(?:p|div|[bht]r|h\d|[uod]l|li|d[td]|blockquote|fig\w+|table|pre)\b[^>]*(?:>|$)/gi;
const TAGS = /<\/?[a-z][^>]*(?:>|$)/gi;
const ENTITIES$1 = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }));
/**
 * The words of some HTML, one entry for each paragraph, without a parser. What it returns may only be shown as text: a
 * mistake here costs a stray bracket, never more.
 */
function wordsOf(html) {
    return html
        .replace(UNREAD, ' ')
        .replace(/\s+/g, ' ')
        .replace(BREAKS, '\n')
        .replace(TAGS, '')
        .replace(/&(?:#(x?)([\da-f]{1,7})|([a-z]{2,4}));/gi, decode)
        .split('\n')
        .map(plainText)
        .filter(Boolean);
}
function decode(entity, isHex, digits, name) {
    const point = parseInt(digits, isHex ? 16 : 10);
    return name ? (ENTITIES$1.get(name) ?? entity) : point > 0 && point < 0x110000 ? String.fromCodePoint(point) : entity;
}

/** Prints values into HTML: text is escaped, markup of this function is kept, `undefined` and `false` print nothing. */
function markup(strings, ...values) {
    return { html: String.raw({ raw: strings }, ...values.map(print)) };
}
/** Attributes, each with a blank before it; one that is `undefined` is left out. */
function attributes(values) {
    const given = Object.entries(values).filter(([, value]) => value !== undefined);
    return {
        html: given.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(String(value))}"`)).join(''),
    };
}
/** A JSON document inside a `<script>`: no `<` is left that could end the script or open a comment in it. */
function jsonScript(type, value) {
    const json = JSON.stringify(value).replaceAll('<', '\\u003c');
    return { html: `<script type="${type}">${json}</script>` };
}
function print(value) {
    if (value === undefined || value === false)
        return '';
    if (typeof value === 'string')
        return escape(value);
    return 'html' in value ? value.html : value.map(print).join('');
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const escape = (text) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

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

const FILES = { classic: 'warta.js', module: 'warta.mjs', full: 'warta.full.js' };
/**
 * HTML to paste into a page: the element, in it what stands there without JavaScript, and the script tag.
 *
 * The fallback is plain HTML and complete: a link, a blockquote, a list. It survives mail, feeds, reader mode and a CMS that
 * strips unknown tags. A filter that strips only the tags of a `<script>` and prints its text needs `src` instead of an
 * inline payload.
 *
 * @param payload - of any format that `readPayload` (for a feed, `readFeed`) reads
 * @throws {PayloadError} when there is nothing to show
 * @throws {TypeError} when `base` or `src` is no http(s) URL, or neither `src` nor an inline payload is wanted
 */
function snippet(payload, options) {
    const { element, variant, index, src, inline = src === undefined } = options;
    if (!inline && src === undefined)
        throw new TypeError('snippet: without an inline payload, src is needed');
    const { fallback, shown } = content(payload, options);
    const isListed = element === 'baca-juga' || element === 'feed';
    const given = attributes({
        src: inline ? undefined : httpUrl(src ?? '', 'src'),
        [isListed ? 'layout' : 'variant']: variant,
        // An inline payload holds the one quote that is shown.
        index: inline || index === 0 ? undefined : index,
    });
    const tag = `warta-${element}`;
    const open = { html: `<${tag}${given.html}>` };
    const close = { html: `</${tag}>` };
    const data = inline && markup `\n${jsonScript('application/json', shown)}`;
    return markup `${open}\n${fallback}${data}\n${close}\n${scriptTag(options)}\n`.html;
}
/** The tag that loads the drop-in. */
function scriptTag({ base, script = 'classic', integrity, }) {
    const file = FILES[script];
    const src = new URL(file, httpUrl(base.endsWith('/') ? base : `${base}/`, 'base')).href;
    const hash = typeof integrity === 'object' ? integrity[file] : integrity;
    const kind = script === 'module' ? { type: 'module' } : { async: '' };
    return markup `<script${attributes({ ...kind, src, integrity: hash, crossorigin: hash && 'anonymous' })}></script>`;
}
/** What an element shows of a payload: as a fallback, and as the smallest payload that gives the same. */
function content(payload, options) {
    if (options.element === 'feed') {
        const { title, items } = readFeed(payload, options);
        if (!items.length)
            throw new PayloadError('no-article', '$.items', 'there are no items');
        const shown = { version: '1.0', title, items: items.map(teaser) };
        return { fallback: feedFallback(items), shown, language: items[0]?.inLanguage };
    }
    const article = readPayload(payload, options);
    const language = article.inLanguage;
    switch (options.element) {
        case 'card':
            return { fallback: cardFallback(article), shown: teaser(article), language };
        case 'article':
            return { fallback: articleFallback(article), shown: toPayload(article), language };
        case 'quote': {
            const index = options.index ?? 0;
            const quote = article.quotes[index];
            if (!quote)
                throw new PayloadError('no-article', `$.quotes[${index}]`, `there are ${article.quotes.length} quotes`);
            return { fallback: quoteFallback(article, quote), shown: { ...context(article), quotes: [quote] }, language };
        }
        case 'baca-juga':
            if (!article.related.length)
                throw new PayloadError('no-article', '$.related', 'there are no related links');
            return {
                fallback: relatedFallback(article, article.related),
                shown: { ...context(article), related: article.related },
                language,
            };
    }
}
/** What a card shows. */
function teaser(article) {
    return toPayload({ ...article, body: [], quotes: [], related: [], keywords: [] });
}
/** What a quote or a strip needs of the article around it. */
function context({ version, headline, url, publisher, inLanguage, dir }) {
    return { version, headline, url, publisher, inLanguage, dir };
}
function httpUrl(url, name) {
    const parsed = parseUrl(url);
    if (!parsed || !/^https?:$/.test(parsed.protocol))
        throw new TypeError(`${name} is no http(s) URL: ${url}`);
    return parsed.href;
}

/** `srcset` with width descriptors from the picture and its renditions; nothing when fewer than two widths are known. */
function srcsetOf({ url, width, renditions = [] }) {
    const candidates = [{ url, width }, ...renditions].flatMap((rendition) => 
    // A comma at the end of an address would end the candidate.
    rendition.width ? `${rendition.url.replace(/,$/, '%2C')} ${Math.round(rendition.width)}w` : []);
    return candidates.length > 1 ? candidates.join(', ') : nothing;
}
/**
 * A picture that fills its frame, which has the room reserved; the payload's focal point stays in sight.
 *
 * @param sizes - the width it takes, for browsers that cannot measure it themselves
 * @param onError - hears that the picture cannot be shown, so that the text can take its place
 */
function picture(image, sizes, onError) {
    const { url, alt = '', focalPoint, width = nothing, height = nothing } = image;
    return html `<img class="picture ${focus(focalPoint)}" part="image" sizes="auto, ${sizes}" srcset=${srcsetOf(image)} src=${url} alt=${alt} width=${width} height=${height} loading="lazy" decoding="async" @error=${onError}>`;
}
// A picture that did not come is not asked for again until a new payload names it.
const broken = new WeakSet();
/**
 * A picture in its frame; nothing where there is none or it cannot be shown, so that the text takes its place.
 *
 * @param host - draws again when the picture turns out to be broken
 * @param part - names the frame, as a part and as a class
 */
function framed(host, image, sizes, part = 'media') {
    if (!image || broken.has(image))
        return nothing;
    const drop = () => {
        broken.add(image);
        host.requestUpdate();
    };
    return html `<span class="frame ${part}" part=${part}>${picture(image, sizes, drop)}</span>`;
}
// Classes in steps of a tenth: an inline style would need an exception in a strict Content-Security-Policy.
const focus = (point) => point ? `x${Math.round(point.x * 10)} y${Math.round(point.y * 10)}` : '';

/** The release this code belongs to; a test keeps it equal to package.json. */
const version = '0.1.0';

export { teaser as A, toPayload as B, readFeed as C, openWarta as D, readAll as E, formatAge as F, framed as G, wordsOf as H, payloadOf as I, textFragmentUrl as J, content as K, httpUrl as L, scriptTag as M, openNewsArticle as N, visibleText as O, PayloadError as P, rss as Q, foreign as R, readOne as a, allReaders as b, readPayload as c, layouts$1 as d, allWords as e, chooseLocale as f, formatByline as g, srcsetOf as h, attributes as i, relatedFallback as j, formatDateTime as k, layouts as l, markup as m, normaliseDateTime as n, blockFallback as o, presets as p, quoteFallback as q, recognise as r, safeUrl as s, needsDateline as t, direction as u, snippet as v, parseUrl as w, jsonScript as x, version as y, inTimeZone as z };
