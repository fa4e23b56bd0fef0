import { speechForm } from './words/verbs.js';

const DOUBLE = /["“”„‟«»＂]|''|``/gu;
const SINGLE = /['‘’]/gu;
/** How many paragraphs a quote may run on for. */
const LONGEST_RUN = 3;
/**
 * Pairs the marks of every paragraph, whatever their direction: print mixes straight and curly ones and opens with `”`. What
 * stands around a mark tells more than its shape.
 */
function pairMarks(text, paragraphs, note) {
    const marks = marksOf(text, paragraphs);
    const pairs = [];
    let open;
    const close = (end, to, lastParagraph, isMended = false) => {
        if (!open)
            return;
        const start = open.at + open.length;
        if (end > start)
            pairs.push({ start, end, from: open.at, to, paragraph: open.paragraph, lastParagraph, isMended });
        open = undefined;
    };
    const giveUp = () => {
        if (!open)
            return;
        const paragraph = paragraphs[open.paragraph] ?? { start: open.at, end: open.at + 1 };
        const cue = cueIn(text, open.at + open.length, paragraph.end);
        note('unbalanced', { start: open.at, end: open.at + open.length }, 'a mark that is never closed', 0.6);
        if (cue > 0)
            close(cue, cue, open.paragraph, true);
        else if (open.at === paragraph.start && paragraph.end - open.at > 20)
            close(paragraph.end, paragraph.end, open.paragraph, true);
        open = undefined;
    };
    for (let index = 0; index < marks.length; index++) {
        const mark = marks[index];
        if (!mark)
            break;
        if (open && mark.paragraph !== open.paragraph) {
            const startsHere = mark.at === paragraphs[mark.paragraph]?.start;
            const runsOn = mark.lean !== 'opens' && !startsHere && mark.paragraph - open.paragraph <= LONGEST_RUN;
            if (runsOn) {
                close(mark.at, mark.at + mark.length, mark.paragraph);
                continue;
            }
            const next = paragraphs[open.paragraph];
            const continues = startsHere && mark.paragraph === open.paragraph + 1 && open.at === next?.start;
            if (next && continues)
                close(next.end, next.end, open.paragraph, true);
            else
                giveUp();
        }
        if (!open) {
            if (mark.lean === 'closes')
                strayClose(mark);
            else
                open = mark;
            continue;
        }
        if (mark.lean === 'opens') {
            // `“A “b” c”`: two closing marks follow, so this one is inside the other.
            const [next, afterNext] = [marks[index + 1], marks[index + 2]];
            const isNested = [next, afterNext].every((other) => other?.paragraph === mark.paragraph && other.lean === 'closes');
            if (isNested) {
                index++;
                continue;
            }
            giveUp();
            open = mark;
            continue;
        }
        close(mark.at, mark.at + mark.length, mark.paragraph);
    }
    giveUp();
    return pairs.sort((a, b) => a.start - b.start);
    function strayClose(mark) {
        note('unbalanced', { start: mark.at, end: mark.at + mark.length }, 'a mark that was never opened', 0.6);
        const paragraph = paragraphs[mark.paragraph];
        const before = pairs.at(-1)?.to ?? 0;
        if (!paragraph || before > paragraph.start || cueIn(text, mark.at, Math.min(paragraph.end, mark.at + 12)) < 0)
            return;
        const { start } = paragraph;
        pairs.push({
            start,
            end: mark.at,
            from: start,
            to: mark.at + mark.length,
            paragraph: mark.paragraph,
            lastParagraph: mark.paragraph,
            isMended: true,
        });
    }
}
/** All marks in order; single ones count only where an article has no double ones. */
function marksOf(text, paragraphs) {
    const double = collect(DOUBLE);
    return double.length > 0 ? double : collect(SINGLE);
    function collect(pattern) {
        const found = [];
        for (const [paragraph, { start, end }] of paragraphs.entries()) {
            for (const match of text.slice(start, end).matchAll(pattern)) {
                const at = start + match.index;
                const { length } = match[0];
                const before = at > start ? text.charAt(at - 1) : ' ';
                const after = at + length < end ? text.charAt(at + length) : ' ';
                const isApostrophe = pattern === SINGLE && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
                const isInch = /\d/.test(before) &&
                    /[\s,.)]/.test(after) &&
                    match[0] === '"' &&
                    /[\d.,]+$/.test(text.slice(at - 4, at)) &&
                    !found.some((mark) => mark.paragraph === paragraph);
                if (!isApostrophe && !isInch)
                    found.push({ at, length, paragraph, lean: leanOf(before, after, match[0]) });
            }
        }
        return found;
    }
}
function leanOf(before, after, mark) {
    const spaceBefore = /[\s([{—–:/]/u.test(before);
    const spaceAfter = /[\s)\]},.;:?!—–]/u.test(after);
    if (spaceBefore && !spaceAfter)
        return 'opens';
    if (spaceAfter && !spaceBefore)
        return 'closes';
    if (!spaceBefore && /[“„«‘]/u.test(mark))
        return 'opens';
    if (!spaceBefore && /[.?!]/u.test(before) && /\p{Lu}/u.test(after))
        return 'either';
    return 'either';
}
const CUE = /[,.?!]\s{0,2}["“”]?\s{0,2}(\p{Ll}{3,12})\b/gu;
/** Where a statement without closing mark ends: before `, kata Rini`. -1 when there is no such cue. */
function cueIn(text, from, to) {
    const limit = Math.min(to, from + 2_000);
    for (const match of text.slice(Math.max(0, from - 1), limit).matchAll(CUE)) {
        if (speechForm(match[1] ?? ''))
            return Math.max(0, from - 1) + match.index + 1;
    }
    return -1;
}

export { pairMarks };
