export declare const quoteView: () => Promise<typeof import("./quote/quote.view.js")>;
export declare const bacaJugaView: () => Promise<typeof import("./baca-juga/baca-juga.view.js")>;
export declare const articleView: () => Promise<typeof import("./article/article.view.js")>;
export declare const feedView: () => Promise<typeof import("./feed/feed.view.js")>;
