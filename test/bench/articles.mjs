/** The same articles for everybody: card-sized, without pictures, each with its own number so that no cache helps. */

const DEKS = [
  'Warga kini tidak perlu memutar dua puluh kilometer untuk mengantar anak ke sekolah dan hasil panen ke pasar.',
  'Pemerintah kabupaten menyiapkan bus sekolah dan jalur sepeda sebelum tahun ajaran baru dimulai bulan depan.',
  'Para perajin berharap pasar malam di tepi sungai kembali ramai setelah pelataran batu selesai dibangun.',
];

/**
 * @param {number} count
 * @returns {import('../../src/payload/payload.js').ArticlePayload[]}
 */
export function payloads(count) {
  return Array.from({ length: count }, (_, at) => ({
    version: '1.0',
    headline: `Jembatan gantung baru menghubungkan dua desa di hulu sungai, kabar ke-${at + 1}`,
    url: `https://berita.example/daerah/jembatan-${at + 1}`,
    kicker: 'Daerah',
    description: DEKS[at % DEKS.length] ?? '',
    author: [{ name: 'Rini Astuti' }],
    publisher: { name: 'Warta Hulu' },
    datePublished: `2026-01-${String((at % 28) + 1).padStart(2, '0')}T19:30:00+07:00`,
    inLanguage: 'id',
  }));
}

/**
 * The same with a body of the given number of paragraphs, for whoever reads and does not draw.
 *
 * @param {number} count
 * @param {number} paragraphs
 */
export function longPayloads(count, paragraphs) {
  return payloads(count).map((payload) => ({
    ...payload,
    body: Array.from({ length: paragraphs }, (_, at) => ({ type: 'paragraph', text: `${at + 1}. ${DEKS.join(' ')}` })),
  }));
}
