// The views that are fetched only when a page has something for them to draw. rollup.config.mjs names the files.
export const quoteView = () => import('./quote/quote.view.js');
export const bacaJugaView = () => import('./baca-juga/baca-juga.view.js');
export const articleView = () => import('./article/article.view.js');
export const feedView = () => import('./feed/feed.view.js');
