import type { Locale } from './locale.js';
/** English. */
export declare const en: Locale;
