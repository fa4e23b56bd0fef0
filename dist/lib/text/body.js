import { oneLine } from './paragraphs.js';

/**
 * The body in reading order. A quote becomes a block of its own where nothing is lost by it: its cue tells the speaker and no more.
 * Where the cue tells more (when, where, to whom), the paragraph stays as it is printed.
 */
function bodyOf(text, paragraphs, quotes, related) {
    const blocks = [];
    const inserts = [
        ...quotes.map((placed) => ({
            begin: placed.statement.from,
            until: Math.max(placed.statement.to, placed.statement.cue.until),
            placed,
            block: { type: 'quote', quote: placed.quote },
        })),
        ...related.map(({ begin, until, links }) => ({
            begin,
            until,
            block: links.length > 0 && { type: 'related', links: [...links] },
        })),
    ].sort((a, b) => a.begin - b.begin);
    let next = 0;
    let read = 0;
    const readTo = (until) => {
        const written = oneLine(text, { begin: read, until });
        if (/[\p{L}\p{N}]/u.test(written))
            blocks.push({ type: 'paragraph', text: written });
        read = Math.max(read, until);
    };
    // What stands behind the last paragraph is met at the end of all.
    for (const { begin, until } of [...paragraphs, { begin: Infinity, until: Infinity }]) {
        read = Math.max(read, begin);
        for (let insert; (insert = inserts[next]) && insert.begin < until; next++) {
            if (insert.placed && !standsApart(text, insert.placed, read))
                continue;
            readTo(insert.begin);
            if (insert.block)
                blocks.push(insert.block);
            read = Math.max(read, insert.until);
        }
        readTo(until);
    }
    return blocks;
}
/** Whether a quote can leave its paragraph: a sentence of its own, a speaker who is told, nothing else in the cue. */
const standsApart = (text, { statement: { from, isBareCue }, quote }, read) => isBareCue &&
    !!quote.speaker &&
    from >= read &&
    /^$|[.?!:”"]$/.test(text.slice(Math.max(read, from - 20), from).trim());

export { bodyOf };
