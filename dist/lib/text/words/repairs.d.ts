/** The mark that UTF-8 read as Windows-1252 meant, by the character behind `â€`; that of `”` is often lost. */
export declare const markOf: (broken: string) => string;
/** The character of an entity by its name; undefined for one that is not known. */
export declare const characterOf: (name: string) => string | undefined;
/** Tags inside a line; every other ends one. */
export declare const INLINE_TAGS: RegExp;
/** Elements whose content nobody reads. */
export declare const HIDDEN_TAGS: RegExp;
