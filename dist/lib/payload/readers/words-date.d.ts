/**
 * Brings a date into the form of RFC 3339 that the reader of our own format takes; another value stays as it is. A date
 * such as 03/04/2026, where nobody knows which number is the month, is left alone.
 */
export declare function mendDate(value: unknown): unknown;
