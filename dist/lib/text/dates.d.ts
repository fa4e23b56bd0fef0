import type { Line, Span, TakeNote } from './note.js';
/** A date as it is printed and what it means. */
export interface FoundDate extends Span {
    /** ISO 8601 `2026-01-26`; absent when it cannot be told. */
    readonly date?: string | undefined;
}
/**
 * Finds dates, day first as Indonesia prints them. The weekday tells when an article prints the month first; where the two
 * disagree and neither order helps, the date stays untold.
 *
 * @param published - ISO date that gives the year to `(8/6)`
 */
export declare function findDates(text: string, published: string | undefined, note: TakeNote): FoundDate[];
/**
 * When the article came out, from a line above the text that is nothing but a date, `Senin, 9 Juni 2025 | 14:30 WIB`. A date
 * inside a sentence tells when something happened.
 *
 * @param timeZone - that of a time without zone; where neither is told, the day alone is sure
 */
export declare const publishedLine: (lines: readonly Line[], dates: readonly FoundDate[], timeZone: string | undefined) => FoundDate | undefined;
