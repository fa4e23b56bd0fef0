import { BEFORE_A_ROLE, ROLE_JOINERS } from './titles.js';
import { ADVERBS, PRONOUNS, GROUP_PRONOUNS } from './verbs.js';
import { words } from './word-list.js';

/** What gives a language away: common small words that tell it from its neighbours. */
const LANGUAGES = [
    ['id', words('yang dan di dengan untuk dari pada ini itu tidak dalam akan juga oleh telah ke karena')],
    ['en', words('the and of to in that is was for with at from his said they have are')],
    ['jv', words('lan ing sing kang karo ora iku iki saka marang kanggo wis ana uga')],
];
/**
 * Small words of Indonesian and English. A name does not begin with one, though a sentence does; a role ends before one; a headline in
 * capitals leaves them small.
 */
const SMALL_WORDS = new Set([
    ...ADVERBS,
    ...PRONOUNS,
    ...GROUP_PRONOUNS,
    ...BEFORE_A_ROLE,
    ...ROLE_JOINERS,
    ...LANGUAGES.slice(0, 2).flatMap(([, small]) => [...small]),
    ...words(`
  ada adapun agar antar antara artinya as atau bagi bahkan bahwa banyak baru beberapa begitu belum berdasarkan berikut
  bersama bila bisa bukan but by dapat demi demikian dikutip dilansir dua harus hingga if it jadi jangan jika kala
  kalau kami kemarin kepada ketika kini kita lain lewat maka masih maupun melalui memang menjadi menurut meski
  meskipun namun on padahal perlu pertama saat sambil sampai sangat saya sebab sebagian sebelum sebuah sedangkan
  sehingga sejak sejumlah sekarang sekitar selain selama seluruh sementara semua sesuai setelah setempat setiap soal
  supaya tadi tak tanpa tapi terhadap terkait termasuk tersebut tetapi this tiga usai vs waktu we when`),
]);
/** Shortened words whose point does not end a sentence; ranks and forms of address are others. */
const ABBREVIATIONS = words('plt no jl rp hal kec kab dll pt cv ust jend kol');

export { ABBREVIATIONS, LANGUAGES, SMALL_WORDS };
