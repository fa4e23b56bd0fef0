import type { Locale } from './locale.js';

/** English. */
export const en: Locale = {
  lang: 'en',
  readAlso: 'Read also',
  readInArticle: 'Read in the article',
  failed: 'The news cannot be shown.',
  share: 'Share',
  copied: 'Copied',
  updated: 'Updated',
  originalArticle: 'Original article',
  license: 'Licence',
  news: 'News',
  skip: 'Skip the list of news',
  previous: 'Previous',
  next: 'Next',
  days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  months: 'January February March April May June July August September October November December'.split(' '),
  and: 'and',
  by: 'By',
  ago: (count, unit) => (count ? `${count} ${unit}${count > 1 ? 's' : ''} ago` : 'Just now'),
  timeSeparator: ':',
  homeOffset: 0,
};
