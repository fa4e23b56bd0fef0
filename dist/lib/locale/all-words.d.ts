import type { CommonWords, Locale } from './locale.js';
/** All words of a language: those that a registered one brought, or those of the two that are built in. */
export declare const allWords: (locale: CommonWords) => Locale;
