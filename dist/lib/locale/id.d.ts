import type { CommonWords, Locale, ViewWords } from './locale.js';
/** In the drop-in; the rest comes with the views that need it. */
export declare const idCommon: CommonWords;
export declare const idView: ViewWords;
/** Indonesian. */
export declare const id: Locale;
