import { HIDDEN_TAGS, characterOf, markOf, INLINE_TAGS } from './words/repairs.js';

const LOOKS_LIKE_HTML = /<\/[a-z][a-z\d]*>|<(?:p|br|hr|img|div)\b[^<>]*>/i;
/* Every alternative begins with characters of its own and repeats one class only, so the search is linear. */
const MENDABLE = /(\r\n?|[\u2028\u2029\u0085])|([^\S\n\ufeff ]|Â\u00a0)|(?!\n)\p{C}|â€([œ™˜“”¦\u009d]?)|(<!--|<\/?[a-z][^<>]*>)|&#?[a-z\d]{1,8};/giu;
/** Mends what stands in the way of reading, and remembers where everything came from. */
function readSource(given) {
    const isHtml = LOOKS_LIKE_HTML.test(given);
    const repairs = new Map();
    const links = [];
    // Places of the cleaned text from which on it is that of the original again, and the same places there.
    const clean = [0];
    const there = [0];
    const mark = (place) => {
        clean.push(text.length);
        there.push(place);
    };
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
        let until = index + found.length;
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
                const at = missing.has(closing) ? -1 : given.indexOf(closing, until);
                if (at < 0)
                    missing.add(closing);
                else
                    until = at;
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
                links.push({ ...anchor, until: text.length });
            anchor = url ? { begin: text.length, url } : undefined;
        }
        if (what)
            repairs.set(what, (repairs.get(what) ?? 0) + 1);
        if (by.length !== until - index)
            mark(index);
        text += by;
        if (by.length !== until - index)
            mark(until);
        read = until;
    }
    text += given.slice(read);
    /** How many of the places lie before an offset, by halving. */
    function before(offset) {
        let low = 0;
        let high = clean.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((clean[middle] ?? 0) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    const original = (place, offset) => (there[place] ?? 0) + offset - (clean[place] ?? 0);
    return {
        text,
        links,
        repairs,
        original({ begin, until }) {
            const first = original(before(begin + 1) - 1, begin);
            const last = before(until);
            return { begin: first, until: until > begin ? original(clean[last] === until ? last : last - 1, until) : first };
        },
    };
}
function entity(name) {
    if (!name.startsWith('#'))
        return characterOf(name);
    const code = Number(name.slice(1).replace('x', '0x'));
    // Half of a surrogate pair is no character.
    return code > 31 && code < 0xd800 ? String.fromCharCode(code) : undefined;
}

export { readSource };
