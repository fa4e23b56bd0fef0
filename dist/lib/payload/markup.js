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

export { decodeEntities, hasTags, withoutTags };
