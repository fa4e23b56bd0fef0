import { wordAt, tokenAt, capitalAt, markAt } from './sentences.js';
import { isCapital } from './tokens.js';
import { weekdayOf, monthOf } from './words/calendar.js';
import { SMALL_WORDS, OPENING_NOUNS } from './words/common.js';
import { isRoleNoun, ROLE_PAIRS, isInstitutionWord } from './words/organisations.js';
import { RANKS, HONORIFICS, NAME_PARTICLES, NAME_ABBREVIATIONS, DEGREES } from './words/ranks.js';
import { FAMILY, isTitleWord } from './words/titles.js';
import { ACCORDING, PASSIVE_VERBS, reports } from './words/verbs.js';

const LONGEST_NAME = 6;
/** Whether a role may begin here. `Jenderal` and `Kapten` are ranks before a name, and roles elsewhere. */
function isTitle(sentence, at) {
    const word = wordAt(sentence, at);
    if (FAMILY.has(`${word}_${wordAt(sentence, at + 1)}`))
        return true;
    return isTitleWord(word) && !(RANKS.has(word) && isHonorific(sentence, at));
}
/** A word that belongs to an office, a house or a place. */
function isRoleWord(sentence, at) {
    const token = tokenAt(sentence, at);
    const { kind, lower } = token;
    if (kind === 'num' ||
        (kind !== 'low' && /^[ivx]+$/.test(lower)) ||
        ROLE_PAIRS.has(`${wordAt(sentence, at - 1)}_${lower}`))
        return true;
    return isCapital(token) && (isRoleNoun(lower) || isTitleWord(lower) || sentence.lexicon.isPlace(lower));
}
/** A rank or a form of address before a name. */
function isHonorific(sentence, at) {
    const { kind, lower } = tokenAt(sentence, at);
    const isRank = RANKS.has(lower);
    if (isRank ? kind === 'low' : !HONORIFICS.has(lower))
        return false;
    const next = pastPoint(sentence, at + 1);
    return isHonorific(sentence, next) || (capitalAt(sentence, next) && !(isRank && isRoleWord(sentence, next)));
}
const pastPoint = (sentence, at) => (wordAt(sentence, at) === '.' ? at + 1 : at);
/** The first token after ranks and forms of address. */
function pastHonorifics(sentence, index) {
    let at = index;
    while (at < index + 8 && isHonorific(sentence, at))
        at = pastPoint(sentence, at + 1);
    return at;
}
/** `SE`, `S.E`, `M.Si`. */
function isDegree(sentence, at) {
    const word = wordAt(sentence, at);
    return capitalAt(sentence, at) && word.length < 8 && (DEGREES.has(word) || /^\p{L}{1,3}\.\p{L}/u.test(word));
}
function isNameWord(sentence, at) {
    const word = wordAt(sentence, at);
    if (!capitalAt(sentence, at) || ACCORDING.has(word) || PASSIVE_VERBS.has(word) || reports(word))
        return false;
    return weekdayOf(word) < 0 && (!monthOf(word) || word === 'mei') && !/\..{2}/u.test(word);
}
/** The words of a name from a token on; ranks and forms of address in front are passed over. */
function nameAt(sentence, index, isSpeaker) {
    const { lexicon } = sentence;
    const from = pastHonorifics(sentence, index);
    const isAddressed = from > index;
    let to = from;
    for (; to < from + LONGEST_NAME; to++) {
        const word = wordAt(sentence, to);
        const isInside = to > from;
        if (isInside && NAME_PARTICLES.has(word) && capitalAt(sentence, to + 1))
            continue;
        if (!isNameWord(sentence, to))
            break;
        if (isInside
            ? isDegree(sentence, to) || isTitle(sentence, to) || isRoleNoun(word)
            : !isAddressed && isRoleWord(sentence, to))
            break;
        // An initial keeps its point: M. Nasir
        const isCut = word.length === 1 || NAME_ABBREVIATIONS.has(word);
        if (isCut && wordAt(sentence, to + 1) === '.' && isNameWord(sentence, to + 2))
            to++;
    }
    if (to === from)
        return undefined;
    if (!isAddressed) {
        const word = wordAt(sentence, from);
        if (isInstitution(sentence, from, to) || SMALL_WORDS.has(word))
            return undefined;
        const isKnown = lexicon.isSpeaker(word) || lexicon.isKnownName(word);
        if (to - from > 1 ? isPlainNoun(sentence, from) : !isSpeaker && (!isKnown || lexicon.isCommon(word)))
            return undefined;
    }
    return withTail(sentence, from, to);
}
/** A noun that is no name although a sentence opens with it: `Penjelasan Rini`. */
function isPlainNoun(sentence, at) {
    const word = wordAt(sentence, at);
    if (at > 0 && !markAt(sentence, at - 1))
        return false;
    return (SMALL_WORDS.has(word) ||
        OPENING_NOUNS.has(word) ||
        /^(?:pe|ke).{5,}an$/u.test(word) ||
        (sentence.lexicon.isCommon(word) && !sentence.lexicon.isSpeaker(word)));
}
/** `KPK`, and `Koalisi Warga`: an abbreviation is somebody only with an age behind it, `RD (19)`. */
function isInstitution(sentence, from, to) {
    const tokens = sentence.tokens.slice(from, to);
    if (tokens.every(({ kind }) => kind === 'caps'))
        return tokenAt(sentence, to + 1).kind !== 'num';
    return tokens.some(({ lower }) => isInstitutionWord(lower));
}
/** The bracket that closes the one at `open`, 0 when it is far off. */
function closing(sentence, open, reach) {
    for (let at = open + 1; at < open + reach; at++)
        if (wordAt(sentence, at) === ')')
            return at;
    return 0;
}
/** Passes over degrees, an age in brackets and a nickname behind a name. */
function withTail(sentence, from, to) {
    let alias;
    for (let after = to;;) {
        const at = wordAt(sentence, after) === ',' ? after + 1 : after;
        const close = wordAt(sentence, after) === '(' ? closing(sentence, after, 5) : 0;
        if (isDegree(sentence, at))
            after = pastPoint(sentence, at + 1);
        else if (close) {
            if (capitalAt(sentence, close - 1))
                alias = wordAt(sentence, close - 1);
            after = close + 1;
        }
        else
            return { from, to, after, alias };
    }
}

export { closing, isHonorific, isInstitution, isNameWord, isPlainNoun, isRoleWord, isTitle, nameAt, pastHonorifics };
