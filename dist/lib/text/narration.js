import { sentencesOf } from './sentences.js';
import { readStatement } from './statements.js';
import { readSentence } from './subjects.js';
import { tokenise } from './tokens.js';

/** Reads the article from the first word to the last. */
function readNarration(text, paragraphs, quotes, lexicon, note) {
    const events = [];
    let next = 0;
    let statement;
    let read = 0;
    const tell = (start, end, paragraph) => {
        if (end <= start)
            return;
        for (const sentence of sentencesOf(tokenise(text, start, end))) {
            const telling = readSentence(sentence, lexicon);
            if (telling.mentions.length > 0 || telling.subject)
                events.push({ kind: 'told', telling, paragraph });
        }
    };
    for (const [index, paragraph] of paragraphs.entries()) {
        if (statement && statement.paragraph !== index && statement.lastParagraph < index)
            statement = undefined;
        read = Math.max(read, paragraph.start);
        for (; next < quotes.length && quotes[next]?.paragraph === index; next++) {
            const quoted = quotes[next];
            if (!quoted || quoted.from < read)
                continue;
            const lastParagraph = paragraphs[quoted.lastParagraph] ?? paragraph;
            const nextStart = quotes[next + 1]?.from ?? Infinity;
            const found = readStatement(text, quoted, paragraph, lastParagraph, { end: read, statement }, nextStart, lexicon);
            if (!found) {
                note('not-a-quote', { start: quoted.start, end: quoted.end }, 'nobody is reported to have said it', 0.7);
                continue;
            }
            // A lead-in is read with the quote, so that the speaker is not told twice.
            tell(read, found.evidence === 'cue-before' ? found.cue.start : quoted.from, index);
            events.push({ kind: 'said', statement: found });
            read = Math.max(quoted.to, found.cue.end);
            statement = found;
        }
        tell(read, paragraph.end, index);
    }
    return events;
}
/** Everybody whom the events name. */
function phrasesOf(event) {
    if (event.kind === 'told') {
        const { mentions, subject } = event.telling;
        return typeof subject === 'object' && !mentions.includes(subject) ? [...mentions, subject] : mentions;
    }
    const { reference } = event.statement;
    return typeof reference === 'object' ? [reference] : [];
}
/** The words of the full names of people: of those with a role, and of those who say something. */
function namesIn(events) {
    const names = new Set();
    for (const event of events) {
        const subject = event.kind === 'told' ? event.telling.subject : event.statement.reference;
        for (const phrase of phrasesOf(event)) {
            const { kind, role, words } = phrase;
            if (kind === 'person' && words.length > 1 && (role || phrase === subject))
                for (const word of words)
                    if (word.length > 2)
                        names.add(word);
        }
    }
    return names;
}

export { namesIn, phrasesOf, readNarration };
