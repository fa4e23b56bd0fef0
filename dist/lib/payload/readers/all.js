import { openNewsArticle } from './news-article.js';
import { openRss } from './rss.js';
import { openWarta } from './warta.js';

/** The readers that the drop-in keeps in files of their own, for those who have all in one. */
const allReaders = { openWarta, openNewsArticle, openRss };

export { allReaders };
