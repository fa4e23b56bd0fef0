import { BEFORE_A_ROLE, ROLE_JOINERS } from './titles.js';
import { ADVERBS, PRONOUNS } from './verbs.js';
import { words } from './word-list.js';

/** What gives a language away: common small words that tell it from its neighbours. */
const LANGUAGES = [
    ['id', words('yang dan di dengan untuk dari pada ini itu tidak dalam akan juga oleh telah ke karena')],
    ['en', words('the and of to in that is was for with at from his said they have are')],
    ['jv', words('lan ing sing ora iku')],
];
/**
 * Small words of Indonesian and English. A name does not begin with one, though a sentence does; a role ends before one; a headline in
 * capitals leaves them small.
 */
const SMALL_WORDS = new Set([
    ...ADVERBS,
    ...PRONOUNS,
    ...BEFORE_A_ROLE,
    ...ROLE_JOINERS,
    ...LANGUAGES.slice(0, 2).flatMap(([, small]) => [...small]),
    ...words(`
  ada adapun atau bagi bahkan bahwa baru berikut bersama dua hingga jika kalau kemarin kepada ketika kini lewat
  melalui menurut meski meskipun namun saat sambil sampai sedangkan sehingga sejak selain selama sementara setelah
  setempat seusai soal tapi terhadap terkait termasuk tersebut tetapi tiga usai`),
]);

export { LANGUAGES, SMALL_WORDS };
