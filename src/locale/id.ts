import type { Locale } from './locale.js';

/** Indonesian. */
export const id: Locale = {
  lang: 'id',
  readAlso: 'Baca juga',
  readInArticle: 'Baca dalam artikel',
  failed: 'Berita tidak dapat ditampilkan.',
  share: 'Bagikan',
  copied: 'Tersalin',
  updated: 'Diperbarui',
  originalArticle: 'Artikel asli',
  license: 'Lisensi',
  news: 'Berita',
  skip: 'Lewati daftar berita',
  previous: 'Sebelumnya',
  next: 'Berikutnya',
  days: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
  months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  and: 'dan',
  by: 'Oleh',
  ago: (count, unit) => (count ? `${count} ${unit === 'hour' ? 'jam' : 'menit'} lalu` : 'Baru saja'),
  timeSeparator: '.',
  homeOffset: 420,
};
