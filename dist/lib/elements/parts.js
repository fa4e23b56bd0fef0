// What is fetched only when a page has something for it to read or to draw. rollup.config.mjs names the files.
/** The reader of JSON-LD, and the way to those of other formats. */
const otherReaders = () => import('./open-other.js');
const quoteView = () => import('./quote/quote.view.js');
const bacaJugaView = () => import('./baca-juga/baca-juga.view.js');
const articleView = () => import('./article/article.view.js');
const feedView = () => import('./feed/feed.view.js');

export { articleView, bacaJugaView, feedView, otherReaders, quoteView };
