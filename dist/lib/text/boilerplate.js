import { NOISE_LINES, NOISE_INSIDE } from './words/noise.js';

/** The longest line that can be page furniture, in UTF-16 code units. */
const LONGEST = 260;
/** Finds what belongs to the web page and not to the article: markers of scrolling, advertisements, pages, invitations. */
function findBoilerplate(text, lines, note) {
    const found = [];
    const drop = (start, end, why) => {
        found.push({ start, end });
        note('dropped', { start, end }, why, 0.9);
    };
    for (const { start, end } of lines) {
        const line = text.slice(start, end);
        const why = line.length < LONGEST && NOISE_LINES.find(([pattern]) => pattern.test(line))?.[1];
        if (why)
            drop(start, end, why);
        else
            for (const match of line.matchAll(NOISE_INSIDE))
                drop(start + match.index, start + match.index + match[0].length, 'page marker');
    }
    return found;
}

export { findBoilerplate };
