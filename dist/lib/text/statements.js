import { wordAt, sentencesOf } from './sentences.js';
import { readCue, readSentence } from './subjects.js';
import { tokenise } from './tokens.js';
import { reports, speechForm } from './words/verbs.js';

/** How far around a quote its cue is looked for, in UTF-16 code units. */
const REACH = 320;
const FEWEST_WORDS = 4;
/** Tells what was said from titles, terms and recitations in marks; undefined for the latter. */
function readStatement(text, quoted, { paragraph, lastParagraph, read, next, previous }, lexicon) {
    const written = text.slice(quoted.start, quoted.end).trim();
    const around = written.slice(-3) + text.charAt(quoted.to);
    const isEnded = /[.,?!…]/.test(around);
    const size = written.slice(0, 160).split(/\s+/).length;
    const isWhole = /^[\p{Lu}\p{N}('‘“"…@#-]/u.test(written);
    const sentences = (start, end) => sentencesOf(tokenise(text, start, end), lexicon);
    const found = (evidence, cue, reference, isBareCue = true) => ({
        ...quoted,
        evidence,
        reference,
        cue,
        isBareCue,
    });
    const [after] = sentences(quoted.to, Math.min(lastParagraph.end, quoted.to + REACH, next));
    const cue = after && readCue(after, /[,?!]/.test(around));
    if (cue && (isEnded || (isWhole && cue.reference && size >= FEWEST_WORDS))) {
        const isBare = after.tokens.slice(cue.to).every(({ kind }) => kind === 'mark');
        const last = isBare ? after.tokens.length : cue.to;
        return found('cue-after', { start: quoted.to, end: after.tokens[last - 1]?.end ?? quoted.to }, cue.reference, isBare);
    }
    const lead = sentences(Math.max(paragraph.start, read, quoted.from - REACH), quoted.from).at(-1);
    if (lead && isWhole && size > 1 && leadsIn(lead)) {
        const { subject } = readSentence(lead);
        if (subject)
            return found('cue-before', { start: lead.tokens[0]?.start ?? read, end: quoted.from }, subject, false);
    }
    // Whole sentences without a cue: right after those of a speaker, or where nothing else stands before.
    const isAfterSentence = !lead || /^[.?!]$/.test(wordAt(lead, lead.tokens.length - 1));
    const rest = text.slice(quoted.to, Math.min(lastParagraph.end, quoted.to + 6));
    if (!isWhole ||
        !isAfterSentence ||
        !isEnded ||
        size < FEWEST_WORDS ||
        !/^[^\p{L}\p{N}]*$|^[.]?\s*["“\p{Lu}]/u.test(rest))
        return undefined;
    const nothing = { start: quoted.to, end: quoted.to };
    if (!lead && previous?.lastParagraph === quoted.paragraph)
        return found('goes-on', nothing, previous.reference);
    return lead || !/[\p{L}\p{N}]/u.test(rest) ? found('stands-alone', nothing) : undefined;
}
/** `Rini menambahkan, “` · `Rini mengatakan: “` · `Rini bertanya “`. */
function leadsIn(lead) {
    const last = lead.tokens.length - 1;
    const word = wordAt(lead, last);
    return /[:,]/.test(word) || (lead.tokens[last]?.kind === 'low' && (reports(word) || speechForm(word) !== undefined));
}

export { readStatement };
