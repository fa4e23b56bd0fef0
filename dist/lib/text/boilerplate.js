import { NOISE_LINES, NOISE_INSIDE } from './words/noise.js';

/** The longest line that can be page furniture, in UTF-16 code units. */
const LONGEST = 260;
/** Finds what belongs to the web page and not to the article: markers of scrolling, advertisements, pages, invitations. */
function findBoilerplate(text, lines, note) {
    const found = [];
    for (const line of lines) {
        if (line.end - line.start > LONGEST)
            continue;
        const written = text.slice(line.start, line.end);
        const why = NOISE_LINES.find(([pattern]) => pattern.test(written))?.[1];
        if (!why)
            continue;
        found.push(line);
        note('dropped', line, why, 0.9);
    }
    const taken = new Set(found.map(({ start }) => start));
    for (const [pattern, why] of NOISE_INSIDE) {
        for (const match of text.matchAll(pattern)) {
            const span = { start: match.index, end: match.index + match[0].length };
            if (taken.has(span.start))
                continue;
            found.push(span);
            note('dropped', span, why, 0.9);
        }
    }
    return found;
}

export { findBoilerplate };
