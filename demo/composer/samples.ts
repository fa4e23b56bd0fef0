import type { FieldName } from './core/document.js';

/** An article of our own, as it arrives in an editor's inbox. */
export interface Sample {
  readonly title: string;
  readonly text: string;
  /** What an editor knows besides the text. */
  readonly fields?: Partial<Record<FieldName, string>>;
}

/** A picture of the demo. */
const picture = (name: string) => new URL(`pictures/${name}-1280.webp`, document.baseURI).href;

export const SAMPLES: readonly Sample[] = [
  {
    title: 'Perahu penyeberangan',
    text: `Perahu Penyeberangan Kembali Melayani Warga Seberang

JAMBI, WARTA KOTA – Setelah tiga bulan diperbaiki, dermaga kayu di Kampung Seberang dibuka lagi, Senin (26/1/2026) pagi. Perahu berangkat tiap sepuluh menit sejak pukul lima.

"Sekarang kami tidak perlu memutar lewat jembatan. Anak-anak bisa sampai sekolah dalam lima menit," kata Salma Idris (41), pedagang sarapan di dekat dermaga.

Kepala Dinas Perhubungan Kota Jambi, Hendra Wibowo, mengatakan papan dermaga diganti seluruhnya dengan kayu bulian.

"Kayu ini tahan air. Kami berharap dermaga bertahan dua puluh tahun," ujar Hendra.

Baca juga: Dermaga Lama Menjadi Taman Baca

Menurut dia, tarif perahu tetap dua ribu rupiah.

"Tidak ada kenaikan sampai akhir tahun," imbuhnya.

SCROLL TO CONTINUE WITH CONTENT

"Kalau bisa, perahunya jalan sampai malam," ujar seorang penumpang.

Baca juga: Tiga Jembatan Diperiksa Sebelum Musim Hujan

Penulis: Rina Saleh
Editor: Dani Putra`,
    fields: {
      url: 'https://warta-kota.example/perahu-penyeberangan',
      datePublished: '2026-01-26T09:30:00+07:00',
      kicker: 'Kota',
      picture: picture('pelabuhan'),
      alt: 'Perahu-perahu kayu bersandar di dermaga pada pagi hari',
    },
  },
  {
    title: 'Siaran pers panen padi',
    text: `Panen Padi Apung Pertama Lampaui Harapan

BANJARMASIN – Sawah terapung milik kelompok tani Sumber Rezeki menghasilkan empat ton padi pada panen pertamanya, Kamis (12/2/2026).

"Kami tadinya hanya berharap dua ton," kata Ketua Kelompok Tani Sumber Rezeki, Aminah Yusuf. "Ternyata akar padi suka air yang tenang."

Rakit bambu seluas setengah hektare itu ditambatkan di tepi sungai dan naik turun mengikuti pasang.

Peneliti padi dari Balai Penelitian Rawa, Dr. Bambang Surya, menilai cara itu cocok untuk daerah yang sering terendam.

“Varietasnya biasa saja. Yang baru adalah kesabaran petaninya,” ujar Bambang.

"Tahun depan kami tambah dua rakit lagi," tutup Aminah.

Berita terkait: Petani Rawa Belajar Membuat Pupuk Sendiri

(ars/din)`,
  },
  {
    title: 'An English report',
    text: `Harbour Town Opens Its Night Market

BANDUNG, WARTA KOTA - The city opened a night market along the river on Saturday (7/2/2026).

"We want families to come back to the riverbank," said Mayor Rini Lestari. "The first month is free for every stall."

More than two hundred stalls had lined up by six in the evening.

"I sold everything in two hours," Budi Hartono said.

Read also: Three Bridges to Be Rebuilt Before the Rainy Season

"Next week we need more lamps," he said.`,
  },
];
