/**
 * A date or date-time in RFC 3339 (`2026-01-26T19:30:00+07:00`, `Z` for UTC); undefined when it is none, or no such day.
 *
 * @param withZone - adds the zone to a time that is written without one; without it only the date is known
 */
export declare function normaliseDateTime(text: string, withZone?: (dateTime: string) => string): string | undefined;
