import { words } from './word-list.js';

/**
 * Small words of Indonesian and English. A name does not begin with one, though a sentence does; a role ends before one; a headline in
 * capitals leaves them small.
 */
const SMALL_WORDS = words(`
  ada adalah adapun agar akan akhirnya antara antar apalagi artinya atas atau awalnya bagi bahkan bahwa banyak baru beberapa begitu belum
  berdasarkan berikut bersama bila bin bisa bukan dalam dan dapat dari demi demikian dengan di dia didampingi dihubungi dikutip dilansir
  ditemui dua hanya harus hingga ia ini itu jadi jangan jika juga kala kalau kami karena ke kembali kemarin kemudian kendati kepada
  ketika kini kita lagi lain lalu langsung lantas lebih lewat maka masih maupun melalui memang menjadi menjelang menurut mereka merupakan meski
  misalnya nah namun nantinya oleh pada padahal para pasca per pernah pertama saat salah sambil sampai sang sangat saya sebab
  sebagai sebagaimana sebagian sebanyak sebelum sebelumnya sebuah sedangkan sehingga sejak sejumlah sekarang sekitar selain selama
  selanjutnya seluruh sementara semua sempat sendiri seorang seperti serta sesuai setelah setempat setiap seusai soal sudah tadi tak tanpa
  tapi telah tentang terhadap terkait termasuk tersebut tetapi tidak tiga turut untuk usai vs waktu yaitu yakni yang
  a after an and as at before but by during for from had has he her his however if in is it meanwhile of on our she that the their there
  they this to was we when while who with`);
/** Nouns that open a sentence in capitals and are no names; those in pe-…-an and ke-…-an need not be listed. */
const OPENING_NOUNS = words('hal hari hasil jumlah kasus kata nama pihak pihaknya program proses rencana sumber total tujuan video');
/** Shortened words whose point does not end a sentence. */
const ABBREVIATIONS = words('dr drs dra drg prof ir no jl rp hal kec kab prov dll tbk pt cv mr mrs ms ust jend kol gen sen muh moh mohd ach abd kombes pdt tgk kh hj');
/** What gives a language away: common small words that tell it from its neighbours. */
const LANGUAGES = [
    ['id', words('yang dan di dengan untuk dari pada ini itu tidak dalam akan juga oleh telah ke karena')],
    ['en', words('the and of to in that is was for with at from his said they have are')],
    ['jv', words('lan ing sing kang karo ora iku iki saka marang kanggo wis ana uga')],
];

export { ABBREVIATIONS, LANGUAGES, OPENING_NOUNS, SMALL_WORDS };
