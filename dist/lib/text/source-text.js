import { HIDDEN_TAGS, ENTITIES, markOf, INLINE_TAGS } from './words/repairs.js';

const LOOKS_LIKE_HTML = /<\/[a-z][a-z\d]*>|<(?:p|br|hr|img|div)\b[^<>]*>/i;
/* Every alternative begins with characters of its own and repeats one class only, so the search is linear. */
const MENDABLE = /(\r\n?|[\u2028\u2029\u0085])|([^\S\n\ufeff ]|Â\u00a0)|(?!\n)\p{C}|â€([œ™˜“”¦\u009d]?)|(<!--|<\/?[a-z][^<>]*>)|&#?[a-z\d]{1,8};/giu;
/** Mends what stands in the way of reading, and remembers where everything came from. */
function readSource(given) {
    const isHtml = LOOKS_LIKE_HTML.test(given);
    const repairs = new Map();
    const links = [];
    // What was replaced: where it begins and ends in the cleaned text, and in the original.
    const replaced = [[0, 0, 0, 0]];
    // A closing tag that was looked for in vain is not looked for again: that would be quadratic.
    const missing = new Set();
    let text = '';
    let read = 0;
    let anchor;
    for (const match of given.matchAll(MENDABLE)) {
        const [found, line, space, broken, tag] = match;
        const { index } = match;
        if (index < read)
            continue;
        let end = index + found.length;
        let by = line ? '\n' : space ? ' ' : '';
        let what = by ? '' : 'invisible character';
        if (broken !== undefined) {
            by = markOf(broken);
            what = 'encoding';
        }
        else if (tag) {
            const [, slash, name = ''] = /^<(\/?)(\w*)/.exec(tag.toLowerCase()) ?? [];
            by = isHtml ? (INLINE_TAGS.test(name) ? '' : '\n') : undefined;
            what = 'markup';
            if (isHtml && !slash && HIDDEN_TAGS.test(name)) {
                const closing = name ? `</${name}` : '-->';
                const at = missing.has(closing) ? -1 : given.indexOf(closing, end);
                if (at < 0)
                    missing.add(closing);
                else
                    end = at;
            }
        }
        else if (found.startsWith('&')) {
            by = entity(found.slice(1, -1).toLowerCase());
            what = 'entity';
        }
        if (by === undefined)
            continue;
        text += given.slice(read, index);
        if (tag && /^<\/?a\b/i.test(tag)) {
            const url = /\shref\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1];
            if (anchor && !url)
                links.push({ ...anchor, end: text.length });
            anchor = url ? { start: text.length, url } : undefined;
        }
        if (what)
            repairs.set(what, (repairs.get(what) ?? 0) + 1);
        if (by.length !== end - index)
            replaced.push([text.length, text.length + by.length, index, end]);
        text += by;
        read = end;
    }
    text += given.slice(read);
    /** The last replacement that begins before an offset (or at it), by halving. */
    function before(offset) {
        let low = 0;
        let high = replaced.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((replaced[middle]?.[0] ?? 0) < offset)
                low = middle;
            else
                high = middle;
        }
        return replaced[low] ?? [0, 0, 0, 0];
    }
    return {
        text,
        links,
        repairs,
        original({ start, end }) {
            const [, cleanStart, from, to] = before(start + 1);
            const first = start < cleanStart ? from : to + start - cleanStart;
            const [, cleanEnd, , last] = before(end);
            return { start: first, end: end > start ? Math.max(first, last + Math.max(0, end - cleanEnd)) : first };
        },
    };
}
function entity(name) {
    if (!name.startsWith('#'))
        return ENTITIES.get(name);
    const code = Number(name.slice(1).replace('x', '0x'));
    if (code === 0xa0)
        return ' ';
    // Half of a surrogate pair is no character.
    return code > 31 && code < 0x110000 && code >> 11 !== 27 ? String.fromCodePoint(code) : undefined;
}

export { readSource };
