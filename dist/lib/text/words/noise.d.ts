/** Whole lines that are furniture of a web page, each with the reason a reader is told. */
export declare const NOISE_LINES: readonly (readonly [RegExp, string])[];
/** The same inside a line; each is at most a few words long. */
export declare const NOISE_INSIDE: readonly (readonly [RegExp, string])[];
/** What opens a pointer to other articles. */
export declare const RELATED_MARKER: RegExp;
