import type { Span, TakeNote } from './note.js';
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
 * When the article came out, from a line that is nothing but a date (`Senin, 9 Juni 2025 | 14:30 WIB`) above the text. A date inside
 * a sentence tells when something happened, never when it was printed.
 *
 * @param withZone - adds the zone to a time that is printed without one
 */
export declare function publishedFrom(text: string, lines: readonly Span[], dates: readonly FoundDate[], withZone: ((dateTime: string) => string) | undefined): (Span & {
    dateTime: string;
}) | undefined;
