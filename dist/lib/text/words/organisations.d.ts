/** A name that begins with one of these is an institution, not a person. */
export declare const INSTITUTION_HEADS: ReadonlySet<string>;
/** Capitalised words inside a role that are never a person's name. */
export declare const ROLE_WORDS: ReadonlySet<string>;
/** Two words that together belong to a role although the second is also a name. */
export declare const ROLE_PAIRS: ReadonlySet<string>;
