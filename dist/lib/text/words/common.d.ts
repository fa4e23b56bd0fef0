/** Words that open a sentence in capitals and are no names. */
export declare const SENTENCE_OPENERS: ReadonlySet<string>;
/** Words that stay small in a headline written in capitals. */
export declare const SMALL_IN_HEADLINES: ReadonlySet<string>;
/** Shortened words whose point does not end a sentence. */
export declare const ABBREVIATIONS: ReadonlySet<string>;
/** What gives a language away: the commonest small words, those that tell it from its neighbours. */
export declare const LANGUAGE_WORDS: Readonly<Record<string, ReadonlySet<string>>>;
