import { oneLine } from './paragraphs.js';

/**
 * The body in reading order. A quote becomes a block of its own where nothing is lost by it: its cue tells the speaker and no more.
 * Where the cue tells more (when, where, to whom), the paragraph stays as it is printed.
 */
function bodyOf(text, paragraphs, quotes, related) {
    const blocks = [];
    let nextRelated = 0;
    let nextQuote = 0;
    let read = 0;
    const paragraph = (start, end) => {
        const written = oneLine(text, { start, end });
        if (/[\p{L}\p{N}]/u.test(written))
            blocks.push({ type: 'paragraph', text: written });
    };
    const pointTo = (before) => {
        for (; nextRelated < related.length; nextRelated++) {
            const item = related[nextRelated];
            if (!item || item.start >= before)
                return;
            if (item.links.length > 0)
                blocks.push({ type: 'related', links: [...item.links] });
        }
    };
    for (const { start, end } of paragraphs) {
        pointTo(start);
        read = Math.max(read, start);
        for (;;) {
            const placed = quotes[nextQuote];
            const pointer = related[nextRelated];
            if (pointer && pointer.start < end && (!placed || pointer.start < placed.statement.from)) {
                paragraph(read, Math.max(read, pointer.start));
                read = Math.max(read, pointer.end);
                pointTo(pointer.start + 1);
                continue;
            }
            if (!placed || placed.statement.from >= end)
                break;
            nextQuote++;
            const { statement, quote } = placed;
            if (!standsApart(text, statement, read, quote))
                continue;
            paragraph(read, statement.from);
            blocks.push({ type: 'quote', quote });
            read = Math.max(statement.to, statement.cue.end);
        }
        paragraph(read, end);
        read = Math.max(read, end);
    }
    pointTo(Infinity);
    return blocks;
}
/** Whether a quote can leave its paragraph: a sentence of its own, a speaker who is told, nothing else in the cue. */
function standsApart(text, statement, read, quote) {
    if (!statement.isBareCue || !quote.speaker)
        return false;
    const before = text.slice(Math.max(read, statement.from - 20), statement.from).trim();
    return statement.from >= read && (before === '' || /[.?!:”"]$/.test(before));
}

export { bodyOf };
