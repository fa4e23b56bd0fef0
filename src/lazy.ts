// What is fetched only when a page needs it. rollup.config.mjs names the files.

/** The reader of schema.org JSON-LD. */
export const jsonLdReader = () => import('./payload/readers/clean-json-ld.js');

/** The readers of other publishers' formats. */
export const foreignReaders = () => import('./payload/readers/foreign.js');

/** The sanitiser, which HTML blocks pass. */
export const sanitiser = () => import('./sanitise/sanitise-html.js');

/** What keeps the nodes of elements that the server has drawn. */
export const treeAdopter = () => import('./elements/adopt-tree.js');
