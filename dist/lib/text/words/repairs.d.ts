/** UTF-8 that was read as Windows-1252: what is printed, and what was meant. */
export declare const MOJIBAKE: Readonly<Record<string, string>>;
/** The entities that text pasted from a page holds. */
export declare const ENTITIES: Readonly<Record<string, string>>;
/** Tags inside a line; every other ends one. */
export declare const INLINE_TAGS: RegExp;
/** Elements whose content nobody reads. */
export declare const HIDDEN_TAGS: RegExp;
