/**
 * Small words of Indonesian and English. A name does not begin with one, though a sentence does; a role ends before one; a headline in
 * capitals leaves them small.
 */
export declare const SMALL_WORDS: ReadonlySet<string>;
/** Nouns that open a sentence in capitals and are no names; those in pe-…-an and ke-…-an need not be listed. */
export declare const OPENING_NOUNS: ReadonlySet<string>;
/** Shortened words whose point does not end a sentence. */
export declare const ABBREVIATIONS: ReadonlySet<string>;
/** What gives a language away: common small words that tell it from its neighbours. */
export declare const LANGUAGES: readonly (readonly [string, ReadonlySet<string>])[];
