import { speechForm, gluedVerbAt } from './words/verbs.js';

const WORD = /[\p{L}\p{N}]+(?:['’`\-./&][\p{L}\p{N}]+)*|\S/gu;
/** A longer one is no word of any language, and is not looked into. */
const LONGEST_WORD = 80;
/** Addresses: `Warta.com` is one word. */
const DOMAIN = /\.(?:co|id|net|org|tv|news)/i;
/** The words and marks of a stretch of text. Words that a careless copy glued together come apart: `kataDirektur`. */
function tokenise(text, start, end) {
    const tokens = [];
    const add = (word, at) => {
        const cut = word.length > 5 && word.length < LONGEST_WORD ? cutAt(word) : 0;
        if (cut) {
            add(word.slice(0, cut), at);
            add(word.slice(cut), at + cut);
        }
        else
            tokens.push({ lower: word.toLowerCase(), start: at, end: at + word.length, kind: kindOf(word) });
    };
    for (const match of text.slice(start, end).matchAll(WORD))
        add(match[0], start + match.index);
    return tokens;
}
/** Where two words are glued, 0 when they are not. */
function cutAt(word) {
    if (DOMAIN.test(word))
        return 0;
    const sentence = word.search(/(?<=\p{L}{2})\.\p{Lu}\p{Ll}/u);
    if (sentence > 0)
        return sentence;
    const camel = word.search(/(?<=\p{Ll})\p{Lu}\p{Ll}/u);
    const isCapital = /^\p{Lu}/u.test(word);
    if (camel > 0 && (isCapital ? camel > 4 && /^.\p{Ll}{4}/u.test(word.slice(camel)) : speechForm(word.slice(0, camel))))
        return camel;
    return isCapital ? gluedVerbAt(word) : 0;
}
function kindOf(word) {
    if (/^\p{N}/u.test(word))
        return 'num';
    if (/^\p{Lu}/u.test(word))
        return word.length > 1 && word === word.toUpperCase() ? 'caps' : 'cap';
    return /^\p{L}/u.test(word) ? 'low' : 'mark';
}
/** Whether a token is a word that begins with a capital. */
const isCapital = (token) => token?.kind === 'cap' || token?.kind === 'caps';

export { isCapital, tokenise };
