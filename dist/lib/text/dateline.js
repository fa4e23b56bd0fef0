import { PLACES, AFTER_A_PLACE } from './words/places.js';

/** The longest dateline, in UTF-16 code units. */
const LONGEST = 110;
const DOMAIN = /^[\p{L}\d][\p{L}\d\s-]{0,30}\.(?:com|con|co\.id|co|id|net|tv|news|org|or\.id|info)$/iu;
const HOUSE = /news|metro|media|tribun|kompas|antara|pos\b|radar|suara|harian|koran|berita|kabar|warta|online|inside|indonesia$|\btv\b|detik|tempo|viva|times|\bpress\b/iu;
const DATE = /^(?:\p{L}+,?\s+)?\d{1,2}[\s/-]|^\p{L}{4,7}\s*\(\d|^\d/u;
/** Looks for the dateline in the first lines. */
function findDateline(text, lines, isPlace, note) {
    for (const line of lines.slice(0, 8)) {
        const found = inLine(text, line, isPlace);
        if (!found)
            continue;
        if (found.place)
            note('place', found.place, 'in the dateline', 0.95);
        if (found.publisher)
            note('publisher', found.publisher, 'in the dateline', 0.95);
        return found;
    }
    return undefined;
}
function inLine(text, line, isPlace) {
    const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
    // A dash with space around it ends a dateline rather than one inside a name, `POS-KUPANG`.
    const dashes = [...head.matchAll(/\s*(?:--|[–—]|\s-\s*|-\s|-\.\s*|\s\?\s|:\s|(?<=[\p{Lu}\p{L}]{3})-(?=\p{Lu}))\s*/gu)].sort((a, b) => Number(/^-$/.test(a[0])) - Number(/^-$/.test(b[0])));
    for (const match of dashes) {
        if (match.index < 2)
            continue;
        const rest = text.slice(line.start + match.index + match[0].length, line.end);
        const parsed = parseHead(head.slice(0, match.index), match[0].trim(), rest, isPlace);
        if (parsed)
            return shifted(parsed, line.start, line.start + match.index + match[0].length);
    }
    return withoutDash(head, line.start, isPlace);
}
const shifted = ({ place, publisher }, by, end) => ({
    start: by,
    end,
    ...(place && { place: { start: place.start + by, end: place.end + by } }),
    ...(publisher && { publisher: { start: publisher.start + by, end: publisher.end + by } }),
});
/** The parts between commas and bars, and what stands in brackets at the end. */
function partsOf(head) {
    let body = head;
    let agency;
    const bracket = /\(([^()]{2,40})\)\s*$/u.exec(head);
    if (bracket?.[1]) {
        body = head.slice(0, bracket.index);
        const start = bracket.index + 1;
        if (!/^\d/.test(bracket[1]))
            agency = { text: bracket[1].trim(), start, end: start + bracket[1].length };
    }
    const parts = [];
    // `PALEMBANG-Warta.com`: a place glued to the house.
    const glued = /^(\p{Lu}{4,})-(?=\S+\.\p{L}{2,3}\b)/u.exec(body);
    const separated = glued?.[1] && PLACES.has(glued[1].toLowerCase()) ? `${glued[1]},${body.slice(glued[1].length + 1)}` : body;
    for (const match of separated.matchAll(/[^,|]+/gu)) {
        const text = match[0].trim();
        if (!text)
            continue;
        const start = match.index + match[0].indexOf(text);
        parts.push({ text, start, end: start + text.length });
    }
    return { parts: parts.filter(({ text }) => !DATE.test(text)), agency };
}
function parseHead(head, dash, rest, isPlace) {
    const { parts, agency } = partsOf(head);
    const house = parts.find(({ text }) => DOMAIN.test(text.replace(/\s*\.\s*/g, '.')));
    const names = parts.filter((part) => part !== house);
    if (names.length > 2 || !names.every(({ text }) => looksLikeAName(text)))
        return undefined;
    const publisher = house ?? agency;
    const [first, second] = names;
    if (dash === ':' && (publisher || second || !first || !known(first.text, isPlace)))
        return undefined;
    if (publisher) {
        if (!house && !first)
            return undefined;
        return { publisher, ...(first && { place: { start: first.start, end: (second ?? first).end } }) };
    }
    if (!first || !/^[\s"“'‘(]*[\p{Lu}\p{N}]/u.test(rest))
        return undefined;
    if (second)
        return twoNames(first, second, isPlace);
    const isShouted = first.text === first.text.toUpperCase() && /\p{Lu}{3}/u.test(first.text);
    const isCertain = known(first.text, isPlace) || isShouted;
    if (rest.length < 40)
        return undefined;
    if (HOUSE.test(first.text))
        return { publisher: first };
    return isCertain || first.text.split(/\s+/).length === 1 ? { place: first } : undefined;
}
/** `Jakarta, Warta Kini –` · `POS-KUPANG, KUPANG -` · `Mataram, NTB –`. */
function twoNames(first, second, isPlace) {
    const firstIsPlace = known(first.text, isPlace) && !HOUSE.test(first.text);
    const secondIsPlace = known(second.text, isPlace) && !HOUSE.test(second.text);
    if (firstIsPlace && secondIsPlace) {
        // `POS-KUPANG, KUPANG`: a house that carries its town's name.
        return first.text.includes('-') ? { publisher: first, place: second } : { place: { start: first.start, end: second.end } };
    }
    if (secondIsPlace)
        return { publisher: first, place: second };
    if (firstIsPlace || HOUSE.test(second.text))
        return { place: first, publisher: second };
    if (HOUSE.test(first.text))
        return { publisher: first, place: second };
    return undefined;
}
/** `Liputan6.com, Jakarta Menteri …`: no dash, so the place has to be known, or it is one word. */
function withoutDash(head, at, isPlace) {
    const match = /^([\p{L}\d]+\.(?:com|co\.id|co|id|net|tv|news))\s*[,|]\s*((?:\p{Lu}[\p{L}]+\s+){1,4})/iu.exec(head);
    if (!match?.[1] || !match[2])
        return undefined;
    const words = [...match[2].matchAll(/\S+/gu)];
    let count = 0;
    while (count < words.length && (isPlace(words[count]?.[0] ?? '') || (count > 0 && AFTER_A_PLACE.has(words[count]?.[0].toLowerCase() ?? ''))))
        count++;
    count = Math.max(count, 1);
    const start = match[0].length - match[2].length;
    const last = words[count - 1];
    const end = start + (last ? last.index + last[0].length : 0);
    return shifted({ publisher: { start: 0, end: match[1].length }, place: { start, end } }, at, at + end);
}
const known = (text, isPlace) => text.split(/[\s-]+/).some((word) => PLACES.has(word.toLowerCase()) || isPlace(word));
/** At most four words, all in capitals but for a small one. */
function looksLikeAName(text) {
    const words = text.split(/\s+/);
    return words.length <= 4 && text.length <= 40 && words.every((word) => /^\p{Lu}[\p{L}\d.'’/-]*$/u.test(word) || /^(?:di|dan|al|of)$/.test(word));
}

export { findDateline };
