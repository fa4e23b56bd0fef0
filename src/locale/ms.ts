import type { Locale } from './locale.js';

/** Malay. Not in the drop-in; `registerLocale(ms)` adds it. */
export const ms: Locale = {
  lang: 'ms',
  readAlso: 'Baca juga',
  readInArticle: 'Baca dalam artikel',
  failed: 'Berita tidak dapat dipaparkan.',
  share: 'Kongsi',
  copied: 'Disalin',
  notCopied: 'Petikan tidak dapat disalin',
  updated: 'Dikemas kini',
  originalArticle: 'Artikel asal',
  license: 'Lesen',
  news: 'Berita',
  skip: 'Langkau senarai berita',
  previous: 'Sebelumnya',
  next: 'Seterusnya',
  days: 'Ahad Isnin Selasa Rabu Khamis Jumaat Sabtu'.split(' '),
  months: 'Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember'.split(' '),
  and: 'dan',
  by: 'Oleh',
  ago: (count, unit) => (count ? `${count} ${unit === 'hour' ? 'jam' : 'minit'} lalu` : 'Baru sahaja'),
  timeSeparator: '.',
  homeOffset: 480,
  zones: { 420: 'WIB', 480: 'MYT', 540: 'WIT', 0: 'UTC' },
};
