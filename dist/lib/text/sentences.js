import { isCapital } from './tokens.js';
import { ABBREVIATIONS } from './words/common.js';

/** In tokens. Text without points is cut here, so that no step after this one sees a longer sentence. */
const LONGEST_SENTENCE = 300;
/** The sentences among tokens. The points of `dr.`, `S.E.` and initials end none; a glued `.Baca` does. */
function sentencesOf(tokens) {
    const sentences = [];
    let from = 0;
    for (let index = 0; index < tokens.length; index++) {
        if (!endsSentence(tokens, index) && index - from < LONGEST_SENTENCE)
            continue;
        sentences.push(tokens.slice(from, index + 1));
        from = index + 1;
    }
    if (from < tokens.length)
        sentences.push(tokens.slice(from));
    return sentences;
}
function endsSentence(tokens, index) {
    const token = tokens[index];
    if (!token || !/^[.?!…]$/.test(token.text))
        return false;
    const next = tokens[index + 1];
    if (!next)
        return true;
    if (next.kind === 'low')
        return false;
    if (token.text !== '.')
        return true;
    const before = tokens[index - 1];
    if (!before || before.end !== token.start)
        return true;
    if (ABBREVIATIONS.has(before.lower))
        return false;
    if (before.text.length === 1 && isCapital(before))
        return false;
    return !(before.text.includes('.') && before.text.length < 6);
}

export { sentencesOf };
