/** The words of every element, and how dates are told. */
export interface CommonWords {
    /** BCP 47. */
    readonly lang: string;
    /** Said where there is neither an article nor a fallback. */
    readonly failed: string;
    /** From Sunday. */
    readonly days: readonly string[];
    /** From January. */
    readonly months: readonly string[];
    /**
     * How long ago: so many minutes, or hours from the first on; nought minutes is just now. A language with many plurals asks
     * `Intl`: `(count, unit) => new Intl.RelativeTimeFormat('ar').format(-count, unit)`.
     */
    readonly ago: (count: number, unit: 'minute' | 'hour') => string;
    /** Between the last two names of a list. */
    readonly and: string;
    /** Before the names of the authors. */
    readonly by: string;
    /** Between hours and minutes. */
    readonly timeSeparator: string;
    /** The offset, in minutes east of UTC, by which a moment given in UTC is told. */
    readonly homeOffset: number;
    /** What the zones are called, by their offset in minutes east of UTC; Indonesia's names when absent. */
    readonly zones?: Readonly<Record<number, string>>;
}
/** The words that only some elements have. */
export interface ViewWords {
    /** The label of a strip of related links. */
    readonly readAlso: string;
    /** The link from a quote to the sentence in the article. */
    readonly readInArticle: string;
    /** The button that passes a quote on. */
    readonly share: string;
    /** Said when the quote and its address are on the clipboard. */
    readonly copied: string;
    /** Said when the browser does not let the quote onto the clipboard. */
    readonly notCopied: string;
    /** Before the date of the latest change. */
    readonly updated: string;
    /** The link from a copy of an article to the publisher's page. */
    readonly originalArticle: string;
    /** The link to the terms under which an article may be copied. */
    readonly license: string;
    /** What a list of articles is called that has no title. */
    readonly news: string;
    /** The button that leads past a list of articles. */
    readonly skip: string;
    /** The button that moves a row of articles back. */
    readonly previous: string;
    /** The button that moves a row of articles on. */
    readonly next: string;
}
/** Every word that a reader sees or hears, in one language. */
export type Locale = CommonWords & ViewWords;
