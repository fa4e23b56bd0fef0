/** The lines of a text without the white space at their ends; empty ones are left out. */
function linesOf(text) {
    const lines = [];
    for (let start = 0; start <= text.length;) {
        const found = text.indexOf('\n', start);
        const end = found < 0 ? text.length : found;
        const line = trimmed(text, { start, end });
        if (line.end > line.start)
            lines.push(line);
        start = end + 1;
    }
    return lines;
}
/** A stretch without white space at its ends. */
function trimmed(text, span) {
    let { start, end } = span;
    while (start < end && isSpace(text, start))
        start++;
    while (end > start && isSpace(text, end - 1))
        end--;
    return { start, end };
}
const isSpace = (text, at) => {
    const code = text.charCodeAt(at);
    return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
};
/**
 * Paragraphs: lines, and lines that were broken for their width joined again. A line goes on when it ends in a small word or
 * a comma and the next begins with a small letter.
 */
function paragraphsOf(text) {
    const paragraphs = [];
    let end = -1;
    let start = 0;
    for (const line of linesOf(text)) {
        if (end >= 0 && goesOn(text, end, line.start)) {
            end = line.end;
            continue;
        }
        if (end >= 0)
            paragraphs.push({ start, end });
        ({ start, end } = line);
    }
    if (end >= 0)
        paragraphs.push({ start, end });
    return paragraphs;
}
function goesOn(text, end, next) {
    if (/[.?!:;"”“)]/.test(text.charAt(end - 1)))
        return false;
    if (text.slice(end, next).indexOf('\n') !== text.slice(end, next).lastIndexOf('\n'))
        return false;
    return /\p{Ll}/u.test(text.charAt(next));
}
/** The text with some stretches blanked out; every offset stays where it was, and so do line ends. */
function masked(text, holes) {
    let result = '';
    for (const { start, end } of [...holes].sort((a, b) => a.start - b.start)) {
        const read = result.length;
        if (end > read)
            result += text.slice(read, start) + text.slice(Math.max(start, read), end).replace(/[^\n]/g, ' ');
    }
    return result + text.slice(result.length);
}
/** A stretch as plain text on one line. */
const oneLine = (text, { start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim();

export { linesOf, masked, oneLine, paragraphsOf, trimmed };
