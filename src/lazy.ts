// What is fetched only when a payload needs it. Beside the drop-in each is a file of its own, see rollup.config.mjs.

/** The sanitiser, which HTML blocks pass. */
export const sanitiser = () => import('./sanitise/sanitise-html.js');
