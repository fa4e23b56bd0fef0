import type { CommonWords, Locale, ViewWords } from './locale.js';

/** In the drop-in; the rest comes with the views that need it. */
export const enCommon: CommonWords = {
  lang: 'en',
  failed: 'The news cannot be shown.',
  days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  months: 'January February March April May June July August September October November December'.split(' '),
  and: 'and',
  by: 'By',
  ago: (count, unit) => (count ? `${count} ${unit}${count > 1 ? 's' : ''} ago` : 'Just now'),
  timeSeparator: ':',
  homeOffset: 0,
};

export const enView: ViewWords = {
  readAlso: 'Read also',
  readInArticle: 'Read in the article',
  share: 'Share',
  copied: 'Copied',
  notCopied: 'The quote could not be copied',
  updated: 'Updated',
  originalArticle: 'Original article',
  license: 'Licence',
  news: 'News',
  skip: 'Skip the list of news',
  previous: 'Previous',
  next: 'Next',
};

/** English. */
export const en: Locale = { ...enCommon, ...enView };
