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
    const paragraphAt = (index) => paragraphs[index] ?? { begin: 0, until: 0 };
    /** @param isMended - one of the two marks is a place where it is missing */
    const pair = (open, close, paragraph, lastParagraph = paragraph, isMended = true) => {
        const { until: begin, begin: from } = open;
        const { begin: until, until: to } = close;
        if (until > begin)
            pairs.push({ begin, until, from, to, paragraph, lastParagraph, isMended });
    };
    const at = (place) => ({ begin: place, until: place });
    let open;
    const giveUp = () => {
        if (!open)
            return;
        const { begin, until, paragraph } = open;
        const whole = paragraphAt(paragraph);
        const cue = cueIn(text, until, Math.min(whole.until, until + 2_000));
        const close = cue < 0 && begin === whole.begin ? whole.until : cue;
        note('unbalanced', open, 'never closed', 0.6);
        pair(open, at(close), paragraph);
        open = undefined;
    };
    for (let index = 0; index < marks.length; index++) {
        const mark = marks[index];
        if (!mark)
            break;
        const { begin, paragraph, lean } = mark;
        const isSame = paragraph === open?.paragraph;
        if (open &&
            lean !== 'opens' &&
            (isSame || (begin > paragraphAt(paragraph).begin && paragraph - open.paragraph <= LONGEST_RUN))) {
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
        const isFirst = (pairs.at(-1)?.to ?? 0) <= whole.begin;
        if (isFirst && cueIn(text, begin, Math.min(whole.until, begin + 12)) >= 0)
            pair(at(whole.begin), mark, paragraph);
    }
    giveUp();
    return pairs.sort((a, b) => a.begin - b.begin);
}
function marksOf(text, paragraphs, pattern) {
    return paragraphs.flatMap((whole, paragraph) => [...text.slice(whole.begin, whole.until).matchAll(pattern)].map(({ 0: mark, index }) => {
        const begin = whole.begin + index;
        const until = begin + mark.length;
        const isAfterSpace = begin === whole.begin || /[\s([{—–:/]/.test(text.charAt(begin - 1));
        const isBeforeSpace = until === whole.until || /[\s)\]},.;:?!—–]/.test(text.charAt(until));
        const isEither = isAfterSpace === isBeforeSpace && (isAfterSpace || !/[“„«‘]/.test(mark));
        return { begin, until, paragraph, lean: isEither ? 'either' : isBeforeSpace ? 'closes' : 'opens' };
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
