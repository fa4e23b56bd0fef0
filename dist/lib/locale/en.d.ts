import type { CommonWords, Locale, ViewWords } from './locale.js';
/** In the drop-in; the rest comes with the views that need it. */
export declare const enCommon: CommonWords;
export declare const enView: ViewWords;
/** English. */
export declare const en: Locale;
