import { words } from './word-list.js';

/**
 * Small words of Indonesian and English. A name does not begin with one, though a sentence does; a role ends before one; a headline in
 * capitals leaves them small.
 */
const SMALL_WORDS = words(`
  ada adalah adapun agar akan akhirnya akibat antara antar apalagi artinya atas atau awalnya bagi bahkan bahwa banyak baru beberapa begitu belum berdasarkan
  berikut bersama beserta bila bin bisa bukan dalam dan dapat dari demi demikian dengan di dia didampingi dihubungi dikutip dilansir dirinya
  ditemui dua hadir hanya harus hingga ia ini itu jadi jangan jika juga kala kalau kami karena ke kembali kemarin kemudian kendati kepada
  ketika kini kita lagi lain lalu langsung lantas lebih lewat maka masih maupun melalui melansir memang menjadi menjelang
  menurut mereka merupakan meski meskipun misalnya nah namun nantinya oleh pada padahal para pasca pasalnya per perlu pernah pertama
  saat salah sambil sampai sang sangat saya sebab sebagai sebagaimana sebagian sebanyak sebelum sebelumnya sebuah sedangkan sehingga
  sejak sejauh sejumlah sekarang sekitar selain selama selanjutnya selepas seluruh sembari sementara semua sempat sendiri seorang seperti
  seraya serta sesuai setelah setempat setiap seusai singkat soal sudah supaya tadi tak tanpa tapi telah tentang terhadap
  terkait terlebih termasuk tersebut tetapi tidak tiga turut untuk usai vs waktu yaitu yakni yang
  a after an and as at before but by during for from had has he her his however if in is it meanwhile of on our she that the their there
  they this to was we were when while who with`);
/** Nouns that open a sentence in capitals and are no names; those in pe-…-an and ke-…-an need not be listed. */
const OPENING_NOUNS = words('cara hal halaman hari hasil jumlah kasus kata nama pihak pihaknya program proses rencana sumber total tujuan video');
/** Shortened words whose point does not end a sentence. */
const ABBREVIATIONS = words('dr drs dra drg prof ir no jl rp st hal kec kab prov dll dsb dkk tbk pt cv mr mrs ms ust jend kol pol gen sen muh moh mohd ach akh abd kombes pdt tgk apt kh hj');
/** What gives a language away: common small words that tell it from its neighbours. */
const LANGUAGES = [
    ['id', words('yang dan di dengan untuk dari pada ini itu tidak dalam akan juga oleh telah ke karena sudah kami')],
    ['en', words('the and of to in that is was for with as at from he his said they have are it not but')],
    ['jv', words('lan ing sing kang karo ora iku iki saka marang kanggo wis ana uga kanthi dening amarga padha')],
];

export { ABBREVIATIONS, LANGUAGES, OPENING_NOUNS, SMALL_WORDS };
