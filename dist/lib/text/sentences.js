import { isCapital } from './tokens.js';
import { ABBREVIATIONS } from './words/common.js';

/** What stands before the first token and after the last. */
const NOTHING = { lower: '', start: 0, end: 0, kind: 'mark' };
const tokenAt = ({ tokens }, index) => tokens[index] ?? NOTHING;
const wordAt = (sentence, index) => tokenAt(sentence, index).lower;
const capitalAt = (sentence, index) => isCapital(tokenAt(sentence, index));
const smallAt = (sentence, index) => tokenAt(sentence, index).kind === 'low';
const markAt = (sentence, index) => tokenAt(sentence, index).kind === 'mark';
/** In tokens. Text without points is cut here, so that no step after this one sees a longer sentence. */
const LONGEST_SENTENCE = 300;
/** The sentences among tokens. The points of `dr.`, `S.E.` and initials end none. */
function sentencesOf(tokens, lexicon) {
    const sentences = [];
    let from = 0;
    for (let index = 0; index < tokens.length; index++) {
        if (index + 1 < tokens.length && index - from < LONGEST_SENTENCE && !endsSentence(tokens, index))
            continue;
        sentences.push({ tokens: tokens.slice(from, index + 1), lexicon });
        from = index + 1;
    }
    return sentences;
}
function endsSentence(tokens, index) {
    const { lower, start } = tokens[index] ?? NOTHING;
    if (!/^[.?!…]$/.test(lower) || tokens[index + 1]?.kind === 'low')
        return false;
    const before = tokens[index - 1];
    if (lower !== '.' || before?.end !== start)
        return true;
    const isInitial = before.lower.length === 1 && isCapital(before);
    return !isInitial && !ABBREVIATIONS.has(before.lower) && !/^.{0,4}\..{1,3}$/.test(before.lower);
}

export { capitalAt, markAt, sentencesOf, smallAt, tokenAt, wordAt };
