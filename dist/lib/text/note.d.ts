/**
 * What a note is about.
 *
 * - `repair`: characters that were mended before reading (markup, entities, broken encoding, invisible characters)
 * - `language`: the language the text is taken to be in
 * - `headline`: where the headline came from
 * - `place`, `publisher`: parts of the dateline
 * - `author`: a credit, a byline or initials
 * - `date`: a date in the text; `value` is its ISO 8601 form, absent when it cannot be told
 * - `published`: the line that tells when the article came out
 * - `related`: the title of another article
 * - `dropped`: text that belongs to the page, not to the article
 * - `person`: the first full mention of somebody who speaks; `value` is the name
 * - `quote`: words that somebody said
 * - `not-a-quote`: words between marks that nobody is reported to have said
 * - `speaker`: the words that tell who spoke; `value` is the full name
 * - `speaker-unknown`: a quote whose speaker cannot be told
 * - `unbalanced`: a quotation mark without its partner
 */
export type NoteKind = 'repair' | 'language' | 'headline' | 'place' | 'publisher' | 'author' | 'date' | 'published' | 'related' | 'dropped' | 'person' | 'quote' | 'not-a-quote' | 'speaker' | 'speaker-unknown' | 'unbalanced';
/** One decision of the converter. */
export interface Note {
    kind: NoteKind;
    /** Where in the original text, in UTF-16 code units: `text.slice(start, end)`. */
    start: number;
    end: number;
    /** Why, in a sentence a person can read. */
    reason: string;
    /** From 0 (a guess that was not used) to 1 (certain). */
    confidence: number;
    /** What was understood, where it differs from the printed words. */
    value?: string;
}
/** A stretch of the cleaned text, unlike a note, which is about the original one. */
export interface Span {
    readonly begin: number;
    readonly until: number;
}
/** A line without the white space at its ends, and what is written in it. */
export interface Line extends Span {
    readonly text: string;
}
/** Takes a note about a stretch of the cleaned text. */
export type TakeNote = (kind: NoteKind, span: Span, reason: string, confidence: number, value?: string) => void;
