/** The words around articles on pages of our own, which no element needs. */
export interface SiteWords {
    /** BCP 47. */
    readonly lang: string;
    /** For Open Graph: language and territory. */
    readonly territory: string;
    /** The heading of the newest articles. */
    readonly newest: string;
    /** Said where there is none. */
    readonly none: string;
    /** What the quotes are called that do not stand in the body. */
    readonly quotes: string;
    /** The heading of what one pastes into a page of one's own. */
    readonly embed: string;
    /** How the address is used. */
    readonly embedAddress: string;
    /** How the HTML is used. */
    readonly embedHtml: string;
}
/** English for those who read it; Indonesian for all others. */
export declare const siteWords: (lang: string | undefined) => SiteWords;
