/** The lines of a text without the white space at their ends; empty ones are left out. */
const linesOf = (text) => [...text.matchAll(/\S(?:.*\S)?/g)].map(({ 0: text, index: start }) => ({ text, start, end: start + text.length }));
/** A stretch without white space at its ends. */
function trimmed(text, span) {
    const written = text.slice(span.start, span.end).trimEnd();
    return { start: span.start + written.length - written.trimStart().length, end: span.start + written.length };
}
/**
 * Paragraphs: lines, and lines that were broken for their width joined again. A line goes on when it ends in a small word or
 * a comma and the next begins with a small letter.
 */
function paragraphsOf(text) {
    const paragraphs = [];
    for (const line of linesOf(text)) {
        const last = paragraphs.at(-1);
        const goesOn = last && /^[^.?!:;"”“)][^\S\n]*\n[^\S\n]*\p{Ll}$/u.test(text.slice(last.end - 1, line.start + 1));
        paragraphs.push(goesOn ? { start: paragraphs.pop()?.start ?? 0, end: line.end } : line);
    }
    return paragraphs;
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
