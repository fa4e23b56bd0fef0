/** The reader of schema.org JSON-LD. */
export declare const jsonLdReader: () => Promise<typeof import("./payload/readers/clean-json-ld.js")>;
/** The readers of other publishers' formats. */
export declare const foreignReaders: () => Promise<typeof import("./payload/readers/foreign.js")>;
/** The sanitiser, which HTML blocks pass. */
export declare const sanitiser: () => Promise<typeof import("./sanitise/sanitise-html.js")>;
