import { sentencesOf } from './sentences.js';
import { readStatement } from './statements.js';
import { readSentence } from './subjects.js';
import { tokenise } from './tokens.js';

/** Reads the article in order. */
function readNarration(text, paragraphs, quotes, lexicon) {
    const events = [];
    const unsaid = [];
    let next = 0;
    let previous;
    let read = 0;
    const tell = (end) => {
        for (const sentence of sentencesOf(tokenise(text, read, end), lexicon)) {
            const telling = readSentence(sentence);
            if (telling.mentions.length > 0 || telling.subject)
                events.push(telling);
        }
    };
    for (const [index, paragraph] of paragraphs.entries()) {
        read = Math.max(read, paragraph.start);
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
            tell(Math.min(quoted.from, statement.evidence === 'cue-before' ? statement.cue.start : Infinity));
            const { reference } = statement;
            events.push({ mentions: typeof reference === 'object' ? [reference] : [], subject: reference, statement });
            read = Math.max(quoted.to, statement.cue.end);
            previous = statement;
        }
        if (read < paragraph.end) {
            tell(paragraph.end);
            read = paragraph.end;
        }
    }
    return { events, unsaid };
}
/** The words of the full names of people: of those with a role, and of those who say something. */
function namesIn(events) {
    const isTold = (phrase, event) => phrase.kind === 'person' && phrase.words.length > 1 && (phrase.role ?? phrase === event.subject);
    return events.flatMap((event) => event.mentions.filter((phrase) => isTold(phrase, event)).flatMap(({ words }) => words));
}

export { namesIn, readNarration };
