/** The readers of other publishers' formats. */
export declare const foreignReaders: () => Promise<typeof import("./payload/readers/foreign.js")>;
/** The sanitiser, which HTML blocks pass. */
export declare const sanitiser: () => Promise<typeof import("./sanitise/sanitise-html.js")>;
