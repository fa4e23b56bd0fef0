import type { ArticlePayload } from '../payload/payload.js';
import type { Note } from './note.js';
/** What is known about an article besides its text; it wins over what the text tells. */
export interface TextOptions {
    /** The article's public page; relative addresses in pasted markup are resolved against it. */
    url?: string | undefined;
    headline?: string | undefined;
    publisher?: string | undefined;
    /** RFC 3339; it also gives the year to dates such as `(8/6)`. */
    published?: string | undefined;
    /** The IANA zone of a time that is printed without one, `Asia/Jakarta`. */
    timeZone?: string | undefined;
}
/** A payload, and how it came about. */
export interface TextResult {
    payload: ArticlePayload;
    /** Every decision, in the order of the text. */
    notes: Note[];
}
/**
 * Reads an article as it was written, without markup or fields, and makes a payload of it. What the text does not tell for
 * certain is left out, and a note says so. Takes time in proportion to the length of the text, and never throws for any text.
 *
 * @throws {RangeError} when `timeZone` is no time zone and a time has to be put into it
 * @example
 * const { payload, notes } = payloadFromText('JAMBI – Wali Kota …', { url: 'https://warta.example/1' });
 */
export declare function payloadFromText(given: string, options?: TextOptions): TextResult;
