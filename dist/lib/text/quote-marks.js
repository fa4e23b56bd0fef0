import { speechForm } from './words/verbs.js';

const DOUBLE = /["“”„‟«»＂]|['‘’`]{2}/gu;
/** These count only where an article has no double ones, and never inside a word. */
const SINGLE = /(?<![\p{L}\p{N}](?=.[\p{L}\p{N}]))['‘’]/gu;
/** How many paragraphs a quote may run on for. */
const LONGEST_RUN = 3;
/**
 * Pairs the marks of every paragraph, whatever their direction: print mixes straight and curly ones and opens with `”`. What
 * stands around a mark tells more than its shape.
 */
function pairMarks(text, paragraphs, note) {
    const pairs = [];
    let marks = marksOf(text, paragraphs, DOUBLE);
    if (marks.length === 0)
        marks = marksOf(text, paragraphs, SINGLE);
    const paragraphAt = (index) => paragraphs[index] ?? { start: 0, end: 0 };
    /** @param isMended - one of the two marks is a place where it is missing */
    const pair = (open, close, paragraph, lastParagraph = paragraph, isMended = true) => {
        const { end: start, start: from } = open;
        const { start: end, end: to } = close;
        if (end > start)
            pairs.push({ start, end, from, to, paragraph, lastParagraph, isMended });
    };
    const at = (place) => ({ start: place, end: place });
    let open;
    const giveUp = () => {
        if (!open)
            return;
        const { start, end, paragraph } = open;
        const whole = paragraphAt(paragraph);
        const cue = cueIn(text, end, Math.min(whole.end, end + 2_000));
        const close = cue < 0 && start === whole.start ? whole.end : cue;
        note('unbalanced', open, 'never closed', 0.6);
        pair(open, at(close), paragraph);
        open = undefined;
    };
    for (let index = 0; index < marks.length; index++) {
        const mark = marks[index];
        if (!mark)
            break;
        const { start, paragraph, lean } = mark;
        const isSame = paragraph === open?.paragraph;
        if (open &&
            lean !== 'opens' &&
            (isSame || (start > paragraphAt(paragraph).start && paragraph - open.paragraph <= LONGEST_RUN))) {
            pair(open, mark, open.paragraph, paragraph, false);
            open = undefined;
            continue;
        }
        // `“A “b” c”`: two closing marks follow, so this one is inside the other.
        if (isSame &&
            marks.slice(index + 1, index + 3).filter((other) => other.paragraph === paragraph && other.lean === 'closes')
                .length === 2) {
            index++;
            continue;
        }
        giveUp();
        if (lean !== 'closes') {
            open = mark;
            continue;
        }
        note('unbalanced', mark, 'never opened', 0.6);
        const whole = paragraphAt(paragraph);
        const isFirst = (pairs.at(-1)?.to ?? 0) <= whole.start;
        if (isFirst && cueIn(text, start, Math.min(whole.end, start + 12)) >= 0)
            pair(at(whole.start), mark, paragraph);
    }
    giveUp();
    return pairs.sort((a, b) => a.start - b.start);
}
function marksOf(text, paragraphs, pattern) {
    return paragraphs.flatMap((whole, paragraph) => [...text.slice(whole.start, whole.end).matchAll(pattern)].map(({ 0: mark, index }) => {
        const start = whole.start + index;
        const end = start + mark.length;
        const isAfterSpace = start === whole.start || /[\s([{—–:/]/.test(text.charAt(start - 1));
        const isBeforeSpace = end === whole.end || /[\s)\]},.;:?!—–]/.test(text.charAt(end));
        const isEither = isAfterSpace === isBeforeSpace && (isAfterSpace || !/[“„«‘]/.test(mark));
        return { start, end, paragraph, lean: isEither ? 'either' : isBeforeSpace ? 'closes' : 'opens' };
    }));
}
/** Where a statement without closing mark ends: before `, kata Rini`. -1 when there is no such cue. */
function cueIn(text, from, to) {
    for (const match of text.slice(from - 1, to).matchAll(/[,.?!]\s?["“”]?\s?(\p{Ll}{3,12})\b/gu)) {
        if (speechForm(match[1] ?? ''))
            return from + match.index;
    }
    return -1;
}

export { pairMarks };
