/** What gives a language away: common small words that tell it from its neighbours. */
export declare const LANGUAGES: readonly (readonly [language: string, small: ReadonlySet<string>])[];
/**
 * Small words of Indonesian and English. A name does not begin with one, though a sentence does; a role ends before one; a headline in
 * capitals leaves them small.
 */
export declare const SMALL_WORDS: ReadonlySet<string>;
