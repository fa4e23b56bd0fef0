/** The first word of what somebody is: office, trade, part in the story. */
export declare const TITLES: ReadonlySet<string>;
/** Words that may open a role but are no part of it. */
export declare const BEFORE_A_ROLE: ReadonlySet<string>;
/** A role goes on over these when a capital follows: Kepala Dinas Pariwisata dan Kebudayaan. */
export declare const ROLE_JOINERS: ReadonlySet<string>;
/** An office in short and at length, so that one finds the other. */
export declare const ROLE_ABBREVIATIONS: Readonly<Record<string, string>>;
/** `X selaku Ketua`, `X yang juga Ketua`: the role follows the name. */
export declare const ROLE_FOLLOWS: ReadonlySet<string>;
/** Lower-case words that cannot belong to a role, so a role or a name ends before them. */
export declare const PHRASE_STOPS: ReadonlySet<string>;
/** The word alone names the office-holder: kata Presiden, menurut Gubernur. */
export declare const ROLE_REFERENCES: ReadonlySet<string>;
/** Offices of a place or a house, whose name follows without more ado: Camat Tebet Rini. */
export declare const PLACE_TITLES: ReadonlySet<string>;
/** Two words that make a role together although the first is also a form of address. */
export declare const FAMILY: ReadonlySet<string>;
