/** The reader of RSS and Atom. */
export declare const rssReader: () => Promise<typeof import("./payload/readers/rss.js")>;
/** The readers of all other formats but our own and clean JSON-LD. */
export declare const foreignReaders: () => Promise<typeof import("./payload/readers/foreign.js")>;
/** The sanitiser, which HTML blocks pass. */
export declare const sanitiser: () => Promise<typeof import("./sanitise/sanitise-html.js")>;
/** What keeps the nodes of elements that the server has drawn. */
export declare const treeAdopter: () => Promise<typeof import("./elements/adopt-tree.js")>;
