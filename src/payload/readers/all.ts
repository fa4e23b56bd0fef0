import type { OwnReaders } from './foreign.js';
import { openNewsArticle } from './news-article.js';
import { openRss } from './rss.js';
import { openWarta } from './warta.js';

/** The readers that the drop-in keeps in files of their own, for those who have all in one. */
export const allReaders: OwnReaders = { openWarta, openNewsArticle, openRss };
