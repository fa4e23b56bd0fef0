/** Whether a word opens a role. */
export declare const isTitleWord: (word: string) => boolean;
/** Words that may open a role but are no part of it, or tie it to the name before: seorang warga · X selaku Ketua · X yang juga Ketua. */
export declare const BEFORE_A_ROLE: ReadonlySet<string>;
/** A role goes on over these when a capital follows: Kepala Dinas Pariwisata dan Kebudayaan. */
export declare const ROLE_JOINERS: ReadonlySet<string>;
