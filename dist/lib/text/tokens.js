import { speechForm, gluedVerbAt } from './words/verbs.js';

const WORD = /[\p{L}\p{N}]+(?:['’`\-./&][\p{L}\p{N}]+)*|[^\s]/gu;
/** A longer one is no word of any language, and is not looked into. */
const LONGEST_WORD = 80;
const CAPITAL = /^\p{Lu}/u;
const LETTER = /\p{L}/u;
const DOMAIN = /\.(?:com|co|id|net|org|tv|news|go|or|ac)\b/i;
/** The words and marks of a stretch of text. Words that a careless copy glued together come apart: `kataDirektur`. */
function tokenise(text, start, end) {
    const tokens = [];
    for (const match of text.slice(start, end).matchAll(WORD))
        split(match[0], start + match.index, tokens);
    return tokens;
}
function split(word, at, into) {
    const cut = word.length > 5 && word.length < LONGEST_WORD ? cutAt(word) : 0;
    if (!cut) {
        into.push({ text: word, lower: word.toLowerCase(), start: at, end: at + word.length, kind: kindOf(word) });
        return;
    }
    split(word.slice(0, cut), at, into);
    split(word.slice(cut), at + cut, into);
}
/** Where two words are glued, 0 when they are not. */
function cutAt(word) {
    const sentence = DOMAIN.test(word) ? -1 : word.search(/\p{L}{2}\.\p{Lu}\p{Ll}/u);
    if (sentence >= 0)
        return sentence + 2;
    const camel = word.search(/\p{Ll}\p{Lu}\p{Ll}/u) + 1;
    if (camel) {
        const front = word.slice(0, camel);
        const isVerb = speechForm(front) !== undefined && !CAPITAL.test(word);
        if (isVerb || (camel >= 5 && /^\p{Lu}\p{Ll}{4}/u.test(word.slice(camel)) && !DOMAIN.test(word)))
            return camel;
    }
    return CAPITAL.test(word) && word.length > 9 ? gluedVerbAt(word) : 0;
}
function kindOf(word) {
    const first = word.charAt(0);
    if (/^\p{N}/u.test(word))
        return 'num';
    if (!LETTER.test(word))
        return 'mark';
    if (!CAPITAL.test(word))
        return first === first.toUpperCase() && first !== first.toLowerCase() ? 'cap' : 'low';
    return word.length > 1 && word === word.toUpperCase() ? 'caps' : 'cap';
}
/** Whether a token is a word that begins with a capital. */
const isCapital = (token) => token?.kind === 'cap' || token?.kind === 'caps';

export { isCapital, tokenise };
