/** The text with some stretches blanked out; every offset stays where it was. */
function masked(text, holes) {
    const parts = [];
    let read = 0;
    for (const { start, end } of [...holes].sort((a, b) => a.start - b.start || b.end - a.end)) {
        if (end <= read)
            continue;
        const from = Math.max(start, read);
        parts.push(text.slice(read, from), blank(text.slice(from, end)));
        read = end;
    }
    parts.push(text.slice(read));
    return parts.join('');
}
/** Line ends stay, so that paragraphs do. */
const blank = (text) => text.replace(/[^\n]/g, ' ');

export { masked };
