import type { Locale } from './locale.js';
/** Malay. Not in the drop-in; `registerLocale(ms)` adds it. */
export declare const ms: Locale;
