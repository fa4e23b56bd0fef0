import { isCapital } from './tokens.js';
import { weekdayOf, monthOf } from './words/calendar.js';
import { SMALL_WORDS } from './words/common.js';
import { isRoleNoun, isInstitutionWord } from './words/organisations.js';
import { BEFORE_A_PLACE } from './words/places.js';
import { RANKS, RANK_TAIL, HONORIFICS, DEGREES, ABBREVIATIONS, NAME_PARTICLES } from './words/ranks.js';
import { isTitleWord, ROLE_JOINERS } from './words/titles.js';
import { opensSource, isPassive, reports } from './words/verbs.js';

/**
 * The shape of a sentence: one letter for what each token may be, so that phrases can be described by regular expressions.
 *
 *   T U t   opens a role: an office; one that also stands inside others (Humas); written small
 *   I P R   inside a role: word of an institution; of a place (Kota); any other
 *   Q       name of a place
 *   A       abbreviation
 *   H       rank or form of address, before a name
 *   K N     capital that speaks elsewhere; any other
 *   M D     word of a name that is cut short; degree
 *   w p     capital that is no name: day or month; noun that opens a sentence
 *   & j + i z   dan · another joiner · sekaligus · bin · tersebut
 *   s l d   small word or verb; other word; number
 *
 * Marks stand for themselves, and a comma for `bernama`.
 */
function shapeOf(tokens, lexicon) {
    let shape = '';
    // From the end: what follows tells a rank from a role.
    for (let index = tokens.length - 1; index >= 0; index--) {
        const token = tokens[index];
        if (token)
            shape = (isCapital(token) ? capital(token, tokens, index, shape, lexicon) : other(token, shape)) + shape;
    }
    return shape;
}
/** Words of names, which belong to the office behind these. */
const ROLE_PAIR = /^(?:(?:jaksa|kejaksaan|mahkamah) agung|(?:direktur|sekretaris) jenderal|(?:direktur|komisaris) utama)$/;
/** What follows a form of address, its point passed over. */
const behind = (shape) => shape.charAt(shape.startsWith('.') ? 1 : 0);
function other({ is, lower }, shape) {
    if (is === 'num')
        return 'd';
    if (is === 'mark')
        return lower.length === 1 && !/\w/.test(lower) ? lower : ';';
    if (HONORIFICS.has(lower) && /[A-Z]/.test(behind(shape)))
        return 'H';
    if (lower === 'bernama')
        return ',';
    if (isTitleWord(lower))
        return 't';
    if (/^(?:dan|and|of|for|on)$/.test(lower))
        return '&';
    if (/^(?:sekaligus|merangkap)$/.test(lower))
        return '+';
    if (/^(?:sendiri|tersebut|itu|ini|setempat)$/.test(lower))
        return 'z';
    if (NAME_PARTICLES.has(lower))
        return 'i';
    if (ROLE_JOINERS.has(lower))
        return 'j';
    return SMALL_WORDS.has(lower) || /^(?:me|ber|ter(?!nama|pilih)|di)\p{L}{4}/u.test(lower) || reports(lower)
        ? 's'
        : 'l';
}
function capital({ is, lower }, tokens, index, shape, { places, speakers, small }) {
    const before = tokens[index - 1];
    const next = behind(shape);
    const isPair = ROLE_PAIR.test(`${before?.lower} ${lower}`);
    const isRank = RANKS.has(RANK_TAIL.test(lower) ? (before?.lower ?? '') : lower) && !isPair;
    if (isRank && /^\.?(?:\)|\(H\))?[HNKM]/.test(shape))
        return 'H';
    const isSpeaker = speakers.has(lower);
    const isNoun = isRoleNoun(lower) && !isSpeaker;
    if (HONORIFICS.has(lower) && /[A-Z]/.test(next))
        return 'H';
    // A first name; the verb is written small.
    if (lower === 'said')
        return 'N';
    if (isTitleWord(lower))
        return isNoun ? 'U' : 'T';
    if (isInstitutionWord(lower))
        return 'I';
    const opens = is === 'cap' && (!before || /^[.:;?!"“”]/.test(before.lower));
    if ((SMALL_WORDS.has(lower) && opens) ||
        opensSource(lower) ||
        isPassive(lower) ||
        reports(lower) ||
        /\..{2}/.test(lower))
        return 's';
    if (weekdayOf(lower) >= 0 || (is === 'cap' && monthOf(lower) && lower !== 'mei'))
        return 'w';
    if (BEFORE_A_PLACE.has(lower))
        return 'P';
    if (opens && (isNoun || /^[TU]/.test(shape) || (small.has(lower) && !isSpeaker)))
        return 'p';
    if (isNoun || SMALL_WORDS.has(lower) || (small.has(lower) && !isSpeaker) || isPair)
        return 'R';
    if (places.has(lower))
        return 'Q';
    if (lower.length < 8 && (DEGREES.has(lower) || /^\p{L}{1,3}\.\p{L}/u.test(lower)))
        return 'D';
    if (lower.length === 1 || ABBREVIATIONS.has(lower))
        return 'M';
    return is === 'caps' ? 'A' : isSpeaker ? 'K' : 'N';
}

export { shapeOf };
