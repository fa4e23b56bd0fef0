import type { Locale } from './locale.js';
/** Javanese, in Latin script. Not in the drop-in; `registerLocale(jv)` adds it. */
export declare const jv: Locale;
