/** The mark that UTF-8 read as Windows-1252 meant, by the character behind `â€`; that of `”` is often lost. */
export declare const markOf: (broken: string) => string;
/** The entities that text pasted from a page holds, each with its character. */
export declare const ENTITIES: ReadonlyMap<string, string>;
/** Tags inside a line; every other ends one. */
export declare const INLINE_TAGS: RegExp;
/** Elements whose content nobody reads. */
export declare const HIDDEN_TAGS: RegExp;
