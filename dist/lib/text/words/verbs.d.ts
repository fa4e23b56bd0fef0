/** Words between a subject and its verb, or after it: Rini juga kembali mengatakan · ujar Rini lagi. */
export declare const ADVERBS: ReadonlySet<string>;
export declare const PRONOUNS: ReadonlySet<string>;
/** How a small word reports speech behind a quote: as a bare root, with -nya, or not at all. */
export declare function speechForm(word: string): 'bare' | 'nya' | undefined;
/** Whether a source follows: Menurut Rini, … */
export declare const opensSource: (word: string) => boolean;
/** Whether the speaker follows a verb: Hal itu disampaikan (oleh) Rini … */
export declare const isPassive: (verb: string) => boolean;
/** Whether a verb says that its subject says something: menyampaikan, menilai, bertanya, said. */
export declare function reports(verb: string): boolean;
