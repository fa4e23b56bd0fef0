import { safeUrl } from '../payload/safe-url.js';
import { bodyOf } from './body.js';
import { findBoilerplate } from './boilerplate.js';
import { findCredits } from './credits.js';
import { findDateline } from './dateline.js';
import { findDates, publishedLine } from './dates.js';
import { headlineLine, headlineFromLead } from './headline.js';
import { languageOf } from './language.js';
import { readLexicon } from './lexicon.js';
import { readNarration } from './narration.js';
import { linesOf, masked, paragraphsOf, oneLine } from './paragraphs.js';
import { pairMarks } from './quote-marks.js';
import { findRelated } from './related.js';
import { readSource } from './source-text.js';
import { attribute } from './speakers.js';

const NOWHERE = { begin: 0, until: 0 };
/**
 * Reads an article as it was written, without markup or fields, and makes a payload of it. What the text does not tell for
 * certain is left out, and a note says so. Takes time in proportion to the length of the text, and never throws for any text.
 *
 * @throws {RangeError} when `timeZone` is no time zone and a time has to be put into it
 * @example
 * const { payload, notes } = payloadFromText('JAMBI – Wali Kota …', { url: 'https://warta.example/1' });
 */
function payloadFromText(given, options = {}) {
    const source = readSource(given);
    const { text } = source;
    const notes = [];
    const note = (kind, span, reason, confidence, value) => {
        const { begin: start, until: end } = source.original(span);
        notes.push({ kind, start, end, reason, confidence, ...(value && { value }) });
    };
    for (const [what, count] of source.repairs)
        note('repair', NOWHERE, `${what}: ${count}`, 1);
    const url = safeUrl(options.url ?? '');
    const published = Date.parse(options.published ?? '') ? options.published : undefined;
    // What belongs to the page goes first.
    const lines = linesOf(text);
    const dates = findDates(text, published, note);
    const page = findBoilerplate(lines, note);
    const left = () => linesOf(masked(text, page));
    const related = findRelated(text, left(), source.links, url, note);
    page.push(...related);
    const credits = findCredits(left(), note);
    page.push(...credits.spans);
    const dated = published ? undefined : publishedLine(lines, dates, options.timeZone);
    if (dated) {
        note('published', dated, 'date alone', 0.9, dated.date);
        page.push(dated);
    }
    const article = masked(text, page);
    const firstLines = linesOf(article);
    const lexicon = readLexicon(article, firstLines);
    const dateline = findDateline(firstLines, lexicon.places, note);
    const title = headlineLine(article, firstLines);
    const ownHeadline = title && dateline?.begin !== title.begin ? title : undefined;
    const read = (span) => span && oneLine(text, span);
    const located = read(dateline?.place);
    for (const word of located?.toLowerCase().split(/\W+/) ?? [])
        lexicon.places.add(word);
    const story = masked(article, [dateline ?? NOWHERE, ownHeadline ?? NOWHERE]);
    const paragraphs = paragraphsOf(story);
    const marked = pairMarks(story, paragraphs, note);
    const { events, unsaid } = readNarration(story, paragraphs, marked, lexicon);
    for (const quoted of unsaid)
        note('not-a-quote', quoted, 'nobody says this', 0.7);
    const attributions = attribute(story, events);
    for (const attribution of attributions)
        noteQuote(attribution, note);
    for (const person of new Set(attributions.map(({ person }) => person)))
        if (person)
            note('person', person.named, person.role ?? 'no role', 0.9, person.name);
    const quotes = attributions.map((attribution) => ({
        statement: attribution.statement,
        quote: quoteOf(story, attribution),
    }));
    const inLanguage = languageOf(story);
    if (inLanguage)
        note('language', NOWHERE, 'its small words', 0.9, inLanguage);
    if (ownHeadline)
        note('headline', ownHeadline, 'first line', 0.9);
    const publisher = options.publisher ?? read(dateline?.publisher);
    const wish = options.headline?.trim() ?? '';
    const payload = withoutEmpty({
        version: '1.0',
        headline: wish === '' ? (read(ownHeadline) ?? headlineFromLead(story, paragraphs[0], note)) : wish,
        url,
        located,
        publisher: publisher ? { name: publisher, type: 'Organization' } : undefined,
        datePublished: published ?? dated?.date,
        inLanguage,
        author: [...credits.authors],
        body: bodyOf(story, paragraphs, quotes, related),
        quotes: quotes.map(({ quote }) => quote),
        related: related.flatMap(({ links }) => links),
    });
    notes.sort((a, b) => a.start - b.start || a.end - b.end);
    return { payload, notes };
}
/** The payload without fields that hold nothing. */
function withoutEmpty(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0)));
}
function quoteOf(text, { statement, person }) {
    // The comma before the closing mark belongs to the sentence around the quote; alone, the quote ends in a point.
    const said = oneLine(text, statement).replace(/,$/, '.');
    if (!person)
        return { text: said };
    const { name, role, is } = person;
    const type = is === 'institution' ? 'Organization' : 'Person';
    return { text: said, speaker: { name, type, ...(role && { jobTitle: role }) } };
}
function noteQuote({ statement, person, reason, confidence }, note) {
    const { cue, evidence, isMended } = statement;
    note('quote', statement, evidence[0], isMended ? 0.5 : evidence[1]);
    note(person ? 'speaker' : 'speaker-unknown', cue.until > cue.begin ? cue : statement, reason, confidence, person?.name);
}

export { payloadFromText };
