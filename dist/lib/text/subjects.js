import { phraseAt } from './phrases.js';
import { past, wordAt } from './sentences.js';
import { isCapital } from './tokens.js';
import { SMALL_WORDS } from './words/common.js';
import { ROLE_JOINERS } from './words/titles.js';
import { speechForm, reports, isPassive, opensSource, ADVERBS, PRONOUNS } from './words/verbs.js';
import { words } from './words/word-list.js';

/** Small words that make a name an object, as every verb does: `bertemu dengan Rini`. After another a subject may stand. */
const PREPOSITIONS = words('dengan kepada oleh dari untuk pada terhadap bersama di ke dalam tentang terkait sebagai');
const isMark = ({ tokens }, at) => tokens[at]?.is === 'mark';
const pronounAt = (sentence, at) => {
    const word = wordAt(sentence, at);
    return PRONOUNS.has(word) ? (/^[mt]/.test(word) ? 'many' : 'one') : undefined;
};
/** Reads who is mentioned in a sentence, and who speaks. */
function readSentence(sentence) {
    const { length } = sentence.tokens;
    const mentions = [];
    for (let at = 0; at < length; at++) {
        const phrase = isMark(sentence, at) ? undefined : phraseAt(sentence, at);
        if (!phrase)
            continue;
        // di Gedung Rini Lestari
        if (phrase.role || !/[PQR]/.test(sentence.shape.charAt(at - 1)))
            mentions.push(phrase);
        at = Math.max(at, phrase.to - 1);
    }
    let subject;
    let begin = 0;
    for (let at = 0; at < length && !subject; at++) {
        const word = wordAt(sentence, at);
        if (word === 'menurutnya' || (word.endsWith('nya') && isPassive(word.slice(0, -3))))
            subject = 'one';
        // `Menurut Rini, …` · `…, kata Rini, …`
        const isCue = (at === 0 ? opensSource : speechForm)(word) && /^$|[,"”]/.test(wordAt(sentence, at - 1));
        if (isCue || word === 'menurut' || isPassive(word))
            subject ??= sourceAfter(sentence, at + 1, mentions);
        if (subject || !reports(word) || sentence.tokens[at]?.is !== 'low')
            continue;
        subject = subjectBefore(sentence, begin, at, mentions);
        begin = at;
    }
    // Whoever opens a sentence with name and office and does something, does not suffer it, has the floor.
    const [first] = mentions;
    if (first?.name && first.role && first.from < 4 && !/^(?:di|ter)/.test(wordAt(sentence, first.to)))
        subject ??= first;
    return { mentions, subject };
}
function sourceAfter(sentence, from, mentions) {
    const at = past(sentence, from, (word) => /^(?:oleh|langsung|to|kembali|lagi)$/.test(word));
    const known = mentions.find((phrase) => phrase.from >= from && phrase.from <= at + 1);
    const source = pronounAt(sentence, at) ?? known ?? phraseAt(sentence, at, true);
    if (typeof source === 'object' && source !== known)
        mentions.push(source);
    return source;
}
/** The nearest subject before a verb that is no object of another word. */
function subjectBefore(sentence, begin, verb, mentions) {
    for (let at = verb - 1; at >= begin; at--) {
        const phrase = mentions.find(({ to }) => to === at + 1);
        const subject = phrase ?? pronounAt(sentence, at);
        if (!subject)
            continue;
        at = phrase?.from ?? at;
        const before = wordAt(sentence, at - 1);
        if (at < 2 || (isMark(sentence, at - 1) ? before !== '(' : SMALL_WORDS.has(before) && !PREPOSITIONS.has(before)))
            return subject;
    }
    return undefined;
}
/**
 * Reads the cue at the start of what follows a quote: `ujar Rini`, `katanya`, `Rini mengatakan`, `demikian bunyi surat itu`.
 *
 * @param isOpen - the quote ends in a comma or the like, so a cue is to be expected
 */
function readCue(sentence, isOpen) {
    let at = past(sentence, 0, (word) => /^[,.\-–—…]$/.test(word));
    const verb = wordAt(sentence, at);
    const isSmall = sentence.tokens[at]?.is === 'low';
    const form = speechForm(verb);
    // No table holds every verb: after `,”` another small word will do.
    const isUnknown = isOpen && isSmall && !SMALL_WORDS.has(verb) && !ROLE_JOINERS.has(verb);
    if (form === 'nya' || (isUnknown && /.{3}nya$/.test(verb)))
        return { reference: 'one', to: pastAdverbs(at + 1) };
    if (isSmall && (form || verb === 'menurut' || (!/^(?:me|ber)/.test(verb) && reports(verb))))
        return speakerAt(at + 1);
    if (/^(?:demikian|begitu)/.test(verb)) {
        // Demikian bunyi surat resmi Kementerian …
        while (++at < 6 && /[slj]/.test(sentence.shape.charAt(at)) && !pronounAt(sentence, at))
            ;
        return speakerAt(at);
    }
    const pronoun = pronounAt(sentence, at);
    const subject = isCapital(sentence.tokens[at]) ? phraseAt(sentence, at, true) : undefined;
    // `…,” Rini.`: the verb is missing.
    if (isOpen && subject?.is === 'person' && !/\w/.test(sentence.shape.slice(subject.to)))
        return { reference: subject, to: subject.to };
    const says = pastAdverbs(subject?.to ?? at + 1);
    if (subject || pronoun)
        return reports(wordAt(sentence, says)) ? { reference: subject ?? pronoun, to: says + 1 } : undefined;
    const cue = (isUnknown || form) && /[A-Zt]/.test(sentence.shape.charAt(at + 1)) ? speakerAt(at + 1) : undefined;
    return cue?.reference ? cue : undefined;
    function speakerAt(from) {
        const begin = past(sentence, from, (word) => ADVERBS.has(word) || reports(word));
        const phrase = isMark(sentence, begin) ? undefined : phraseAt(sentence, begin, true);
        const reference = pronounAt(sentence, begin) ?? phrase;
        return { reference, to: reference ? pastAdverbs(phrase?.to ?? begin + 1) : begin };
    }
    function pastAdverbs(from) {
        return past(sentence, from, (word) => ADVERBS.has(word) || /^me.+kan$/.test(word));
    }
}

export { readCue, readSentence };
