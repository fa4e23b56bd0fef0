import { words } from './word-list.js';

/**
 * Small words of Indonesian and English. A name does not begin with one, though a sentence does; a role ends before one; a headline in
 * capitals leaves them small.
 */
const SMALL_WORDS = words(`
  a ada adalah adapun after agar akan akhirnya akibat an and antar antara apalagi artinya as at atas atau awalnya bagi
  bahkan bahwa banyak baru beberapa before begitu belum berdasarkan berikut bersama beserta bila bin bisa bukan but by
  dalam dan dapat dari demi demikian dengan di dia didampingi dihubungi dikutip dilansir dirinya ditemui dua during
  for from had hadir hanya harus has he her hingga his however ia if in ini is it itu jadi jangan jika juga kala kalau
  kami karena ke kemarin kembali kemudian kendati kepada ketika kini kita lagi lain lalu langsung lantas lebih lewat
  maka masih maupun meanwhile melalui melansir memang menjadi menjelang menurut mereka merupakan meski meskipun
  misalnya nah namun nantinya of oleh on our pada padahal para pasalnya pasca per perlu pernah pertama saat salah
  sambil sampai sang sangat saya sebab sebagai sebagaimana sebagian sebanyak sebelum sebelumnya sebuah sedangkan
  sehingga sejak sejauh sejumlah sekarang sekitar selain selama selanjutnya selepas seluruh sembari sementara sempat
  semua sendiri seorang seperti seraya serta sesuai setelah setempat setiap seusai she singkat soal sudah supaya tadi
  tak tanpa tapi telah tentang terhadap terkait terlebih termasuk tersebut tetapi that the their there they this tidak
  tiga to turut untuk usai vs waktu was we were when while who with yaitu yakni yang`);
/** Nouns that open a sentence in capitals and are no names; those in pe-…-an and ke-…-an need not be listed. */
const OPENING_NOUNS = words('hal hari hasil jumlah kasus kata nama pihak pihaknya program proses rencana sumber total tujuan video');
/** Shortened words whose point does not end a sentence. */
const ABBREVIATIONS = words('plt dr drs dra drg prof ir no jl rp hal kec kab prov dll tbk pt cv mr mrs ms ust jend kol gen sen muh moh mohd ach abd kombes pdt tgk kh hj');
/** What gives a language away: common small words that tell it from its neighbours. */
const LANGUAGES = [
    ['id', words('yang dan di dengan untuk dari pada ini itu tidak dalam akan juga oleh telah ke karena')],
    ['en', words('the and of to in that is was for with at from his said they have are')],
    ['jv', words('lan ing sing kang karo ora iku iki saka marang kanggo wis ana uga')],
];

export { ABBREVIATIONS, LANGUAGES, OPENING_NOUNS, SMALL_WORDS };
