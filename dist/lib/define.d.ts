import './elements/card/card.define.js';
import './elements/quote/quote.define.js';
import './elements/baca-juga/baca-juga.define.js';
import './elements/article/article.define.js';
import './elements/feed/feed.define.js';
