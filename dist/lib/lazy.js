// What is fetched only when a page needs it. rollup.config.mjs names the files.
/** The reader of schema.org JSON-LD. */
const jsonLdReader = () => import('./payload/readers/clean-json-ld.js');
/** The readers of other publishers' formats. */
const foreignReaders = () => import('./payload/readers/foreign.js');
/** The sanitiser, which HTML blocks pass. */
const sanitiser = () => import('./sanitise/sanitise-html.js');

export { foreignReaders, jsonLdReader, sanitiser };
