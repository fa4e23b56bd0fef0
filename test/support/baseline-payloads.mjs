/** What the baselines show: short texts with a little of everything. */

const image = { url: '/gambar.svg', width: 640, height: 360, alt: '', focalPoint: { x: 0.38, y: 0.39 } };

const LATIN = {
  headline: 'Perahu Pustaka Singgah di Sembilan Kampung Tepi Danau',
  kicker: 'Pendidikan',
  description: 'Setiap Sabtu perahu itu membawa empat ratus buku, dan pulang dengan rak yang separuh kosong.',
  author: [{ name: 'Rina Saleh' }, { name: 'Tomi Lubis' }],
  publisher: { name: 'Warta Kota' },
  inLanguage: 'id',
  quotes: [
    {
      text: 'Anak-anak tidak lagi menunggu kami; buku yang menunggu mereka.',
      speaker: { name: 'Salma Idris', jobTitle: 'Pustakawan perahu', image },
    },
    { text: 'Kami berjalan pelan saja.', speaker: { name: 'Bagus Hadi' } },
  ],
  related: [
    { headline: 'Dermaga Lama Menjadi Taman Baca', url: 'https://warta-kota.example/1', image },
    { headline: 'Jadwal Perahu Selama Libur Panjang', url: 'https://warta-kota.example/2', image },
    { headline: 'Pasar Terapung Kembali Ramai', url: 'https://warta-kota.example/3', image },
  ],
};

const ARABIC = {
  headline: 'مكتبة عائمة تزور تسع قرى على ضفاف البحيرة',
  kicker: 'تعليم',
  description: 'تحمل المكتبة أربعمئة كتاب كل يوم سبت.',
  publisher: { name: 'صحيفة المدينة' },
  inLanguage: 'ar',
  quotes: [{ text: 'الكتب هي التي تنتظر الأطفال.', speaker: { name: 'سلمى إدريس', jobTitle: 'أمينة المكتبة', image } }],
  related: [
    { headline: 'رصيف قديم يصبح حديقة للقراءة', url: 'https://warta-kota.example/1', image },
    { headline: 'مواعيد القوارب في العطلة', url: 'https://warta-kota.example/2', image },
  ],
};

const HTML = `<p>Buku boleh dipinjam <a href="https://warta-kota.example/syarat">dua pekan</a>; lihat <a>lampiran</a>.</p>
<table><thead><tr><th>Kampung</th><th>Tiba</th></tr></thead><tbody><tr><td>Ujung Karang</td><td>08.00</td></tr>
<tr><td>Teluk Dalam</td><td>10.30</td></tr></tbody></table><ul><li>Bawa kartu pelajar.</li></ul>`;

/** @param {'rtl'} [dir] */
export function baselineArticle(dir) {
  const text = dir === 'rtl' ? ARABIC : LATIN;
  return {
    version: '1.0',
    url: 'https://warta-kota.example/perahu',
    image: [{ ...image, caption: 'Perahu di dermaga.', creditText: 'Gambar: Warta Kota' }],
    datePublished: '2026-01-26T19:30:00+07:00',
    ...text,
    body: [
      { type: 'paragraph', text: 'Perahu berangkat pukul tujuh, ketika kabut belum naik dari danau.' },
      { type: 'heading', text: 'Rak di lambung' },
      { type: 'quote', quote: text.quotes[0] },
      { type: 'html', html: HTML },
      { type: 'related', links: text.related.slice(0, 1) },
    ],
  };
}

export function baselineFeed() {
  const { related, ...card } = LATIN;
  return {
    version: '1.0',
    title: 'Kabar Danau',
    items: related.map((link, at) => ({
      version: '1.0',
      ...card,
      ...link,
      image: at === 1 ? [] : [image],
      datePublished: '2026-01-26T19:30:00+07:00',
    })),
  };
}
