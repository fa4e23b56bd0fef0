import { plainText } from '../payload/text.js';

// Each pattern that finds no end takes all that is left: searching again from the next "<" would cost the length squared.
const UNREAD = /<!--[^]*?(?:-->|$)|<(script|style|template|iframe|svg|noscript|title)\b[^]*?(?:<\/\1\s*>|$)/gi;
const BREAKS = /<\/?(?:p|div|[bht]r|h\d|[uod]l|li|d[td]|blockquote|fig\w+|table|pre)\b[^>]*(?:>|$)/gi;
const TAGS = /<\/?[a-z][^>]*(?:>|$)/gi;
const ENTITIES = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }));
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
    return name ? (ENTITIES.get(name) ?? entity) : point > 0 && point < 0x110000 ? String.fromCodePoint(point) : entity;
}

export { wordsOf };
