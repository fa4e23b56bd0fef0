// What is fetched only when a payload needs it. rollup.config.mjs names the files.

/** The readers of other publishers' formats. */
export const foreignReaders = () => import('./payload/readers/foreign.js');

/** The sanitiser, which HTML blocks pass. */
export const sanitiser = () => import('./sanitise/sanitise-html.js');

/** What keeps the nodes of elements that the server has drawn. */
export const treeAdopter = () => import('./elements/adopt-tree.js');
