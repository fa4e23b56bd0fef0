import { sentencesOf } from './sentences.js';
import { readStatement, CUE_BEFORE } from './statements.js';
import { readSentence } from './subjects.js';
import { tokenise } from './tokens.js';

/** Reads the article in order. */
function readNarration(text, paragraphs, quotes, lexicon) {
    const events = [];
    const unsaid = [];
    let next = 0;
    let previous;
    let read = 0;
    const tell = (until) => {
        for (const sentence of sentencesOf(tokenise(text, read, until), lexicon)) {
            const telling = readSentence(sentence);
            if (telling.mentions.length > 0 || telling.subject)
                events.push(telling);
        }
    };
    for (const [index, paragraph] of paragraphs.entries()) {
        read = Math.max(read, paragraph.begin);
        for (let quoted; (quoted = quotes[next])?.paragraph === index;) {
            next++;
            if (!quoted || quoted.from < read)
                continue;
            const lastParagraph = paragraphs[quoted.lastParagraph] ?? paragraph;
            const place = { paragraph, lastParagraph, read, next: quotes[next]?.from ?? Infinity, previous };
            const statement = readStatement(text, quoted, place, lexicon);
            if (!statement) {
                unsaid.push(quoted);
                continue;
            }
            // A lead-in is read with the quote, so that the speaker is not told twice.
            tell(Math.min(quoted.from, statement.evidence === CUE_BEFORE ? statement.cue.begin : Infinity));
            const { reference } = statement;
            events.push({ mentions: typeof reference === 'object' ? [reference] : [], subject: reference, statement });
            read = Math.max(quoted.to, statement.cue.until);
            previous = statement;
        }
        if (read < paragraph.until) {
            tell(paragraph.until);
            read = paragraph.until;
        }
    }
    return { events, unsaid };
}

export { readNarration };
