import type { CommonWords } from './locale.js';
/**
 * A date as a newsroom prints it: `Senin, 26 Januari 2026 · 19.30 WIB`.
 *
 * The clock is that of the payload's own offset; a moment given in UTC is told by the clock of the reader's language. No
 * `Intl`: server and browser print the same, and a thousand cards do not wait for formatters.
 *
 * @param dateTime - RFC 3339, or a date alone
 */
export declare function formatDateTime(dateTime: string, locale: CommonWords): string;
/**
 * How old something of the last 24 hours is: `3 jam lalu`. Nothing for what is older, to come, or known by its day alone.
 *
 * @param now - in milliseconds since 1970
 */
export declare function formatAge(dateTime: string, locale: CommonWords, now: number): string | undefined;
/** The authors as prose: `Oleh A, B dan C`. */
export declare function formatByline(names: readonly string[], { by, and }: CommonWords): string;
