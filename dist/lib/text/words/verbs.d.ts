/** What follows a quote, bare or with -nya: “…,” ujar Rini · “…,” ujarnya. */
export declare const SPEECH_ROOTS: ReadonlySet<string>;
/** The subject stands before these, and the statement after: Rini mengatakan … */
export declare const REPORTING_VERBS: ReadonlySet<string>;
/** The subject stands after these: Hal itu disampaikan (oleh) Rini … */
export declare const PASSIVE_VERBS: ReadonlySet<string>;
/** A source follows: Menurut Rini, … */
export declare const ACCORDING: ReadonlySet<string>;
/** The cue of a document or a group: “…,” demikian bunyi surat dari … */
export declare const THUS: ReadonlySet<string>;
export declare const STATEMENT_NOUNS: ReadonlySet<string>;
/** Words between a subject and its verb: Rini juga kembali mengatakan */
export declare const BETWEEN_SUBJECT_AND_VERB: ReadonlySet<string>;
export declare const ENGLISH_VERBS: ReadonlySet<string>;
export declare const PRONOUNS: ReadonlySet<string>;
export declare const GROUP_PRONOUNS: ReadonlySet<string>;
/** How a word reports speech: as a bare root, with -nya, or not at all. */
export declare function speechForm(word: string): 'bare' | 'nya' | undefined;
/** Scraped text sometimes glues a name to its verb, `Rinimenambahkan`; the length of the name in front, or 0. */
export declare function gluedVerbAt(word: string): number;
