/**
 * Adds to a date-time without zone the offset that `timeZone` has then.
 *
 * @param dateTime - `2026-01-26T19:30:00`
 * @param timeZone - IANA, `Asia/Jakarta`
 * @throws {RangeError} when there is no such zone
 */
export declare function inTimeZone(dateTime: string, timeZone: string): string;
