// The views that are fetched only when a page has something for them to draw. rollup.config.mjs names the files.
const quoteView = () => import('./quote/quote.view.js');
const bacaJugaView = () => import('./baca-juga/baca-juga.view.js');
const articleView = () => import('./article/article.view.js');
const feedView = () => import('./feed/feed.view.js');

export { articleView, bacaJugaView, feedView, quoteView };
