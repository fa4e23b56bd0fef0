/** A JSON object of which nothing is known. */
export type Loose = Readonly<Record<string, unknown>>;
export declare const isObject: (value: unknown) => value is Loose;
/** A size in pixels, which many write as text; nothing for `100%` and for 0. */
export declare const pixels: (value: unknown) => number | undefined;
/** The paragraphs of a plain text. */
export declare const textBlocks: (value: unknown) => unknown;
