/** Whether a word opens a role. */
export declare const isTitleWord: (word: string) => boolean;
/** Two words that make a role together although the first is also a form of address. */
export declare const FAMILY: ReadonlySet<string>;
/** Words that may open a role but are no part of it. */
export declare const BEFORE_A_ROLE: ReadonlySet<string>;
/** A role goes on over these when a capital follows: Kepala Dinas Pariwisata dan Kebudayaan. */
export declare const ROLE_JOINERS: ReadonlySet<string>;
/** `X selaku Ketua`, `X yang juga Ketua`: the role follows the name. */
export declare const ROLE_FOLLOWS: ReadonlySet<string>;
/** Offices of a place or a house, whose name follows without more ado: Camat Tebet Rini. */
export declare const PLACE_TITLES: ReadonlySet<string>;
