import type { ArticlePayload } from 'warta';

/** What a publisher would send; every framework below shows it. */
export const article: ArticlePayload = {
  version: '1.0',
  headline: 'Perpustakaan Keliling Singgah di Dermaga Setiap Sabtu',
  url: 'https://warta-kota.example/perpustakaan-keliling',
  kicker: 'Kota',
  description: 'Mobil penuh buku itu kini berhenti di ujung dermaga, tepat sebelum perahu pagi berangkat.',
  author: [{ name: 'Rina Saleh' }],
  publisher: { name: 'Warta Kota' },
  datePublished: '2026-01-24T07:15:00+07:00',
  inLanguage: 'id',
  quotes: [
    {
      text: 'Anak-anak membaca sambil menunggu perahu, jadi tidak ada yang mengeluh kalau perahunya terlambat.',
      speaker: { name: 'Salma Idris', jobTitle: 'Pustakawan' },
    },
  ],
  related: [{ headline: 'Dermaga Lama Menjadi Taman Baca', url: 'https://warta-kota.example/taman-baca' }],
};
