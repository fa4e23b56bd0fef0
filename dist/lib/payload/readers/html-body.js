import { withoutTags, decodeEntities, hasTags } from '../markup.js';
import { safeUrl } from '../safe-url.js';
import { textBlocks } from '../values.js';

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
const textOf = (html) => (typeof html === 'string' ? wordsOf(html) : html);
const wordsOf = (html) => withoutTags(decodeEntities(withoutTags(html.slice(0, MAX_BODY).replace(/<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi, ''))))
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
        if (wordsOf(rest) || /<(?:img|video|audio|iframe)\b/i.test(rest))
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
    const text = wordsOf(source ? part.replace(source[0], '') : part);
    const inside = source?.[2] ?? '';
    // A footer that begins with the name goes on with what the speaker is; `cite` further on is a work (HTML, 4.4.4).
    const [, person = inside, role = ''] = /^[\s–—―-]*<cite\b[^>]*>([^]*?)<\/cite>\s*,([^<·]*)/i.exec(inside) ?? [];
    const name = wordsOf(person).replace(/^[\s–—―-]+/, '');
    if (!text || EMBED.test(part))
        return [];
    const jobTitle = wordsOf(role) || undefined;
    return [{ type: 'quote', quote: { text, ...(name && { speaker: { name, jobTitle } }) } }];
}
function relatedOf(part, after) {
    const text = wordsOf(part);
    const rest = text.replace(LABEL, '');
    if (rest === text)
        return [];
    const [list = ''] = rest ? [] : (/^\s*<(ul|ol)\b[^]*?<\/\1>/i.exec(after) ?? []);
    const links = [...(part + list).matchAll(LINK)]
        .map(([, double, single = '', words = '']) => ({
        headline: wordsOf(words).replace(LABEL, ''),
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
    const text = wordsOf(html).replace(/\s*\[(?:…|\.{3})\]$/, '…');
    return text.length < 500 ? text.replace(/^…$/, '') : text.slice(0, 400).replace(/\s+\S*$/, '…');
}

export { bodyBlocks, dek, firstImage, textOf };
