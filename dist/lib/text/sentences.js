import { shapeOf } from './shape.js';
import { isCapital } from './tokens.js';
import { ABBREVIATIONS, HONORIFICS, RANKS } from './words/ranks.js';

/** The word or mark at an index, in small letters; empty beside the sentence. */
const wordAt = ({ tokens }, index) => tokens[index]?.lower ?? '';
/** The first index, of up to four from one on, whose word is not of a kind. */
function past(sentence, from, isKind) {
    let at = from;
    while (at < from + 4 && isKind(wordAt(sentence, at)))
        at++;
    return at;
}
/** In tokens. Text without points is cut here, so that no step after this one sees a longer sentence. */
const LONGEST_SENTENCE = 300;
/** The sentences among tokens. The points of `dr.`, `S.E.` and initials end none. */
function sentencesOf(all, lexicon) {
    const sentences = [];
    let from = 0;
    for (let index = 0; index < all.length; index++) {
        if (index + 1 < all.length && index - from < LONGEST_SENTENCE && !endsSentence(all, index))
            continue;
        const tokens = all.slice(from, index + 1);
        sentences.push({ tokens, shape: shapeOf(tokens, lexicon), lexicon });
        from = index + 1;
    }
    return sentences;
}
function endsSentence(tokens, index) {
    const token = tokens[index];
    if (!/^[.?!…]$/.test(token?.lower ?? '') || tokens[index + 1]?.is === 'low')
        return false;
    const before = tokens[index - 1];
    if (token?.lower !== '.' || before?.until !== token.begin)
        return true;
    const isInitial = before.lower.length === 1 && isCapital(before);
    return (!isInitial &&
        ![ABBREVIATIONS, HONORIFICS, RANKS].some((table) => table.has(before.lower)) &&
        !/^.{0,4}\..{1,3}$/.test(before.lower));
}

export { past, sentencesOf, wordAt };
