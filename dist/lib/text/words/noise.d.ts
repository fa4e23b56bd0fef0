/** Whole lines that are furniture of a web page, each with the reason a reader is told. */
export declare const NOISE_LINES: readonly (readonly [RegExp, string])[];
/** The same inside a line. */
export declare const NOISE_INSIDE: RegExp;
/** What opens a pointer to other articles, and its colon. */
export declare const RELATED_MARKER: RegExp;
