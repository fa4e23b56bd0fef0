/** The lines of a text without the white space at their ends; empty ones are left out. */
const linesOf = (text) => [...text.matchAll(/\S(?:.*\S)?/g)].map(({ 0: text, index: begin }) => ({ text, begin, until: begin + text.length }));
/** A stretch without white space at its ends. */
function trimmed(text, span) {
    const written = text.slice(span.begin, span.until).trimEnd();
    return { begin: span.begin + written.length - written.trimStart().length, until: span.begin + written.length };
}
/**
 * Paragraphs: lines, and lines that were broken for their width joined again. A line goes on when it ends in a small word or
 * a comma and the next begins with a small letter.
 */
function paragraphsOf(text) {
    const paragraphs = [];
    for (const line of linesOf(text)) {
        const last = paragraphs.at(-1);
        const goesOn = last && /^[^.?!:;"”“)][^\S\n]*\n[^\S\n]*\p{Ll}$/u.test(text.slice(last.until - 1, line.begin + 1));
        paragraphs.push(goesOn ? { begin: paragraphs.pop()?.begin ?? 0, until: line.until } : line);
    }
    return paragraphs;
}
/** The text with some stretches blanked out; every offset stays where it was, and so do line ends. */
function masked(text, holes) {
    let result = '';
    for (const { begin, until } of [...holes].sort((a, b) => a.begin - b.begin)) {
        const read = result.length;
        if (until > read)
            result += text.slice(read, begin) + text.slice(Math.max(begin, read), until).replace(/[^\n]/g, ' ');
    }
    return result + text.slice(result.length);
}
/** A stretch as plain text on one line. */
const oneLine = (text, { begin, until }) => text.slice(begin, until).replace(/\s+/g, ' ').trim();

export { linesOf, masked, oneLine, paragraphsOf, trimmed };
