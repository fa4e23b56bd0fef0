// What is fetched only when a page has something for it to read or to draw. rollup.config.mjs names the files.

/** The reader of JSON-LD, and the way to those of other formats. */
export const otherReaders = () => import('./open-other.js');

export const quoteView = () => import('./quote/quote.view.js');
export const bacaJugaView = () => import('./baca-juga/baca-juga.view.js');
export const articleView = () => import('./article/article.view.js');
export const feedView = () => import('./feed/feed.view.js');
