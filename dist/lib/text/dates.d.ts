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
 * The line above the text that is nothing but a date, `Senin, 9 Juni 2025 | 14:30 WIB`: when the article came out. A date inside
 * a sentence tells when something happened.
 */
export declare const publishedLine: (lines: readonly Line[], dates: readonly FoundDate[]) => FoundDate | undefined;
