/*
 * Letters and digits, and single marks between them. Words that a careless copy glued together come apart: `jalan.Warga`,
 * `kataDirektur`; not so `S.Pd` and `YouTube`. The bound keeps engines from remembering every letter of an endless word.
 */
const WORD = /[\p{L}\p{N}](?:(?:['’`\-/&]|\.(?!(?<=\p{L}{2}\.)\p{Lu}\p{Ll}))?(?!(?<=\p{Ll}{3})\p{Lu}\p{Ll}{2})[\p{L}\p{N}]){0,80}|\S/gu;
/** The words and marks of a stretch of text. */
const tokenise = (text, begin, until) => [...text.slice(begin, until).matchAll(WORD)].map(({ 0: word, index }) => ({
    lower: word.toLowerCase(),
    begin: begin + index,
    until: begin + index + word.length,
    is: kindOf(word),
}));
function kindOf(word) {
    if (/^\p{N}/u.test(word))
        return 'num';
    if (/^\p{Lu}/u.test(word))
        return word.length > 1 && word === word.toUpperCase() ? 'caps' : 'cap';
    return /^\p{L}/u.test(word) ? 'low' : 'mark';
}
/** Whether a token is a word that begins with a capital. */
const isCapital = (token) => token?.is === 'cap' || token?.is === 'caps';

export { isCapital, tokenise };
