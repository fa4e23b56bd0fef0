// What is fetched only when a payload needs it. rollup.config.mjs names the files.

/** The readers of other publishers' formats. */
export const foreignReaders = () => import('./payload/readers/foreign.js');
