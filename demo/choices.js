/** What the workshop of the gallery offers: values, and what they are called. */

const same = (...names) => names.map((name) => [name, name]);

export const CHOICES = {
  elemen: [
    ['card', 'Kartu'],
    ['quote', 'Kutipan'],
    ['baca-juga', 'Baca juga'],
    ['article', 'Artikel utuh'],
    ['feed', 'Umpan'],
  ],
  ragam: {
    card: same('standard', 'compact', 'hero', 'overlay', 'headline'),
    quote: same('block', 'pull'),
    'baca-juga': same('strip', 'list', 'inline', 'numbered'),
    article: [['', 'hanya satu']],
    feed: same('grid', 'list', 'carousel'),
  },
  payload: [
    ['panjang', 'Artikel panjang'],
    ['pendek', 'Judul saja'],
    ['judul-panjang', 'Judul tiga ratus huruf'],
    ['kata-panjang', 'Kata yang sangat panjang'],
    ['blok-html', 'Tabel dan HTML'],
    ['opini', 'Opini'],
    ['umpan', 'Umpan'],
    ['melayu', 'Bahasa Melayu'],
    ['jawa', 'Aksara Jawa'],
    ['english', 'Bahasa Inggris'],
    ['arab', 'Bahasa Arab'],
    ['jepang', 'Bahasa Jepang'],
    ['emoji', 'Emoji'],
  ],
  tema: [
    ['', 'Bawaan'],
    ['koran', 'Koran'],
    ['portal', 'Portal pemerintah'],
    ['teknologi', 'Blog teknologi'],
  ],
  skema: [
    ['', 'Ikut halaman'],
    ['light', 'Terang'],
    ['dark', 'Gelap'],
  ],
};

/** Whether an element calls its variants layouts. */
export const isListed = (element) => element === 'baca-juga' || element === 'feed';
