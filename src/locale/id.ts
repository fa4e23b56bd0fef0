import type { CommonWords, Locale, ViewWords } from './locale.js';

/** In the drop-in; the rest comes with the views that need it. */
export const idCommon: CommonWords = {
  lang: 'id',
  failed: 'Berita tidak dapat ditampilkan.',
  days: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
  months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  and: 'dan',
  by: 'Oleh',
  ago: (count, unit) => (count ? `${count} ${unit === 'hour' ? 'jam' : 'menit'} lalu` : 'Baru saja'),
  timeSeparator: '.',
  homeOffset: 420,
};

export const idView: ViewWords = {
  readAlso: 'Baca juga',
  readInArticle: 'Baca dalam artikel',
  share: 'Bagikan',
  copied: 'Tersalin',
  notCopied: 'Kutipan tidak dapat disalin',
  updated: 'Diperbarui',
  originalArticle: 'Artikel asli',
  license: 'Lisensi',
  news: 'Berita',
  skip: 'Lewati daftar berita',
  previous: 'Sebelumnya',
  next: 'Berikutnya',
};

/** Indonesian. */
export const id: Locale = { ...idCommon, ...idView };
