// What is fetched only when a page needs it. rollup.config.mjs names the files.
/** The reader of RSS and Atom. */
const rssReader = () => import('./payload/readers/rss.js');
/** The readers of all other formats but our own and clean JSON-LD. */
const foreignReaders = () => import('./payload/readers/foreign.js');
/** The sanitiser, which HTML blocks pass. */
const sanitiser = () => import('./sanitise/sanitise-html.js');
/** What keeps the nodes of elements that the server has drawn. */
const treeAdopter = () => import('./elements/adopt-tree.js');

export { foreignReaders, rssReader, sanitiser, treeAdopter };
