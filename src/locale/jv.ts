import type { Locale } from './locale.js';

/** Javanese, in Latin script. Not in the drop-in; `registerLocale(jv)` adds it. */
export const jv: Locale = {
  lang: 'jv',
  readAlso: 'Waca uga',
  readInArticle: 'Waca ing artikel',
  failed: 'Pawarta ora bisa ditampilaké.',
  share: 'Andum',
  copied: 'Wis disalin',
  notCopied: 'Kutipan ora bisa disalin',
  updated: 'Dianyari',
  originalArticle: 'Artikel asli',
  license: 'Lisènsi',
  news: 'Pawarta',
  skip: 'Langkahi dhaptar pawarta',
  previous: 'Sadurungé',
  next: 'Sabanjuré',
  days: 'Minggu Senèn Selasa Rebo Kemis Jemuwah Setu'.split(' '),
  months: 'Januari Fèbruari Maret April Mèi Juni Juli Agustus Sèptèmber Oktober Novèmber Dhésèmber'.split(' '),
  and: 'lan',
  by: 'Déning',
  ago: (count, unit) => (count ? `${count} ${unit === 'hour' ? 'jam' : 'menit'} kepungkur` : 'Lagi waé'),
  timeSeparator: '.',
  homeOffset: 420,
};
