import { words } from './word-list.js';

/** Words that open a sentence in capitals and are no names. */
export const SENTENCE_OPENERS = words(`
  ada adapun akan akhirnya akibat alhasil apa apalagi artinya atas awalnya bahkan bagi banyak baru beberapa begitu belum berdasarkan berikut bersama besok biasanya bila bukan
  cara dalam dan dari dari-situ datang demi demikian dengan di dia dirinya dua entah hal halaman hanya hari hasil hasilnya hingga ia ini itu itulah jadi jangan jika juga jumlah kalau kami kamu karena karenanya kata katanya kawasan kebijakan kegiatan
  kejadian kemarin kemudian kendati ketika kini kita lagi lain lalu lantas lebih lewat maka malah mari masih melalui melihat memang mengenai menjelang menurut menurutnya mereka meski meskipun misalnya
  nah nama namun nanti nantinya oleh pada padahal paling para pasca pasalnya pemerintah penyebab perlu pernyataan pertama pihak pihaknya program proses rencana saat saat-ini salah saksi sang sangat saya sebab sebagai sebagian sebanyak sebelum sebelumnya
  sebuah sedangkan sehingga sejak sejauh sejumlah sekarang sekitar selain selama selanjutnya seluruh semua sementara seorang seperti serta sesuai setelah setelahnya setiap sudah sumber supaya tak tanpa tapi telah tentang tentu terkait terlebih
  termasuk tersebut tetapi tidak tiga total tujuan untuk usai video warga yaitu yakni yang
  the a an in on at it he she they we i this that but and for from with after before when while however meanwhile there his her their our if as`);

/** Words that stay small in a headline written in capitals. */
export const SMALL_IN_HEADLINES = words(`
  di ke dari dan atau yang untuk dengan pada dalam oleh atas tak akan bagi demi usai saat soal agar jadi hingga sampai serta para per vs via bin ini itu karena tanpa antar sejak terkait
  of the in on to and for a an at by with from is as`);

/** Shortened words whose point does not end a sentence. */
export const ABBREVIATIONS = words(
  'dr drs dra drg prof ir h hj kh no nomor jl jln rp st hal tgl ds kec kab prov dll dsb dkk tbk pt cv mr mrs ms sdr yth alm a.n ust sp s.e vs jend kol pol inf gen sen rep gov',
);

/** What gives a language away: the commonest small words, those that tell it from its neighbours. */
export const LANGUAGE_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  id: words(
    'yang dan di dengan untuk dari pada ini itu tidak dalam akan juga adalah oleh telah ke karena kata sudah bisa mereka kami',
  ),
  en: words('the and of to in that is was for with on as by at from he his said they have are it not but were been'),
  jv: words(
    'lan ing sing kang karo ora iku iki saka marang kanggo wis ana uga yaiku kanthi dening nalika amarga padha dadi menyang',
  ),
};
