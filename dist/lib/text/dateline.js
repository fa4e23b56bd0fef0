import { weekdayOf } from './words/calendar.js';
import { NAME } from './words/places.js';

/** The longest dateline, in UTF-16 code units, and the shortest text after it. */
const LONGEST = 110;
const SHORTEST_TEXT = 25;
const DOMAIN = /^[\p{L}\d][\p{L}\d\s-]*\.(?:co[mn]?|co\.id|id|net|tv|news|org)$/iu;
/** Words of which publishers make their names. */
const HOUSE = /rakyat|berita|media|viva|kabar|news|kompas|suara|antara|harian|warta|radar|\bpos|detik|tempo|tribun|online|tv$/iu;
const DATE = /^(?:\p{L}+,?\s+)?\(?\d/u;
/** Looks for the dateline in the first lines. */
function findDateline(lines, places, note) {
    const isKnown = (words) => words.split(/[\s-]+/).some((word) => places.has(word.toLowerCase()));
    for (const line of lines.slice(0, 8)) {
        const found = inLine(line);
        if (!found)
            continue;
        if (found.place)
            note('place', found.place, 'in the dateline', 0.95);
        if (found.publisher)
            note('publisher', found.publisher, 'in the dateline', 0.95);
        return found;
    }
    return undefined;
    function inLine({ begin, text }) {
        const head = text.slice(0, LONGEST);
        // The last dash of `Warta.com - JAMBI - Wali Kota …`
        for (const { 0: dash, index } of head.matchAll(/\s*(?:--|[–—]|\s[-?]|-(?=[\s.])|:(?=\s)|-(?=\p{Lu}))[\s.]*(?![\p{Lu}\s.]+\s[-–—])/gu)) {
            const close = index + dash.length;
            const rest = text.slice(close);
            const found = parse(head.slice(0, index), begin, dash, rest.length >= SHORTEST_TEXT && !/^\S+\.co/.test(rest) && /^["“'‘(]?[\p{Lu}\d]/u.test(rest));
            if (found)
                return { begin, until: begin + close, ...found };
        }
        // `Liputan6.com, Jakarta Menteri …`: no dash, so the place is what is known, or one word.
        const [all = '', house, town] = /^([\p{L}\d]+\.(?:com|co\.id|id|net))[\s,|]+(\p{Lu}\p{L}+(?:\s(?:Barat|Timur|Utara|Selatan|Pusat))?)/u.exec(head) ?? [];
        if (!house || !town)
            return undefined;
        const until = begin + all.length;
        return {
            begin,
            until,
            publisher: { begin, until: begin + house.length },
            place: { begin: until - town.length, until },
        };
    }
    /** What stands before a dash: place, house and date between commas or bars, an agency in brackets. */
    function parse(head, at, dash, isText) {
        const parts = [];
        for (const match of head.matchAll(/\([^()]*\)|(?:(?!\s-)[^,|(])+/g)) {
            const trimmed = match[0].replace(/[()]|^-/g, '').trim();
            const begin = at + match.index + match[0].indexOf(trimmed);
            if (trimmed && !DATE.test(trimmed) && weekdayOf(trimmed.toLowerCase()) < 0)
                parts.push({ text: trimmed, begin, until: begin + trimmed.length });
        }
        const agency = /\([^()\d]+\)$/.test(head) ? parts.at(-1) : undefined;
        const publisher = parts.find((part) => DOMAIN.test(part.text)) ?? agency;
        const [first, second, third] = parts.filter((part) => part !== publisher);
        if (third || ![first, second].every((part) => !part || NAME.test(part.text)))
            return undefined;
        const place = first && { begin: first.begin, until: (second ?? first).until };
        if (publisher)
            return dash.includes(':') || (publisher === agency && !place) ? undefined : { publisher, place };
        if (!first || !isText)
            return undefined;
        const isTown = ({ text }) => isKnown(text) && !HOUSE.test(text);
        if (dash.includes(':') || dash === '-')
            return isTown(first) && !second ? { place } : undefined;
        if (second && isTown(first) && isTown(second))
            return { place };
        if (second && (isTown(second) || HOUSE.test(first.text)))
            return { publisher: first, place: second };
        if (second)
            return isTown(first) || HOUSE.test(second.text) ? { place: first, publisher: second } : undefined;
        if (HOUSE.test(first.text))
            return { publisher: first };
        return isTown(first) || !/\s/.test(first.text) || first.text === first.text.toUpperCase() ? { place } : undefined;
    }
}

export { findDateline };
