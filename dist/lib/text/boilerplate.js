import { NOISE_LINES, NOISE_INSIDE } from './words/noise.js';

/** The longest line that can be page furniture, in UTF-16 code units. */
const LONGEST = 260;
/** Finds what belongs to the web page and not to the article: markers of scrolling, advertisements, pages, invitations. */
function findBoilerplate(lines, note) {
    const found = [];
    const drop = (begin, { length }, why) => {
        const span = { begin, until: begin + length };
        found.push(span);
        note('dropped', span, why, 0.9);
    };
    for (const { begin, text } of lines) {
        const why = text.length < LONGEST && NOISE_LINES.find(([pattern]) => pattern.test(text))?.[1];
        if (why)
            drop(begin, text, why);
        else
            for (const { 0: marker, index } of text.matchAll(NOISE_INSIDE))
                drop(begin + index, marker, 'page furniture');
    }
    return found;
}

export { findBoilerplate };
