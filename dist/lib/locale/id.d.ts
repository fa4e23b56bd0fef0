import type { Locale } from './locale.js';
/** Indonesian. */
export declare const id: Locale;
