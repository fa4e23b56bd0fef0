import type { CommonWords } from './locale.js';
/**
 * A date as a newsroom prints it: `Senin, 26 Januari 2026 · 19.30 WIB`, or of something fresh how old it is: `3 jam lalu`.
 *
 * The clock is that of the payload's own offset; a moment given in UTC is told by the clock of the reader's language. No
 * `Intl`: server and browser print the same, and a thousand cards do not wait for formatters.
 *
 * @param dateTime - RFC 3339, or a date alone
 * @param now - in milliseconds since 1970: of the 24 hours before it the age is told; the date itself where absent
 */
export declare function formatDateTime(dateTime: string, locale: CommonWords, now?: number): string;
/** The authors as prose: `Oleh A, B dan C`. */
export declare function formatByline(names: readonly string[], { by, and }: CommonWords): string;
