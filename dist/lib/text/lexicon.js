import { tokenise, isCapital } from './tokens.js';
import { AFTER_A_PLACE, BEFORE_A_PLACE, PLACES } from './words/places.js';
import { RANKS } from './words/ranks.js';
import { PASSIVE_VERBS, speechForm, ADVERBS, reports } from './words/verbs.js';

/**
 * Reads the whole article once and counts.
 *
 * @param names - words of full names that are known already
 */
function readLexicon(text, paragraphs, names = new Set()) {
    const places = new Set();
    const speakers = new Set();
    const small = new Set();
    const counts = new Map();
    const count = (key) => counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const { start, end } of paragraphs) {
        const tokens = tokenise(text, start, end);
        for (const [index, token] of tokens.entries()) {
            const { kind, lower } = token;
            if (kind === 'low')
                small.add(lower);
            if (!isCapital(token))
                continue;
            const before = tokens[index - 1];
            const next = tokens[index + 1];
            const isNextCapital = next !== undefined && isCapital(next);
            count(lower);
            if (isNextCapital)
                count(`${lower} ${next.lower}`);
            // In `Dinas Provinsi Rini Lestari` no place follows: only after small `di` may another capital come behind a place.
            const isPlaced = before?.kind === 'low' || !isNextCapital || AFTER_A_PLACE.has(next.lower) || RANKS.has(next.lower);
            if (before && kind === 'cap' && isPlaced && BEFORE_A_PLACE.has(before.lower))
                places.add(lower);
            if (!(before && isCapital(before)) && !isNextCapital && speaks(tokens, index))
                speakers.add(lower);
        }
    }
    return {
        isPlace: (word) => PLACES.has(word) || (places.has(word) && !speakers.has(word)),
        isSpeaker: (word) => speakers.has(word),
        isKnownName: (word) => names.has(word),
        isCommon: (word) => small.has(word),
        without: (word, next) => (counts.get(word) ?? 0) - (counts.get(`${word} ${next}`) ?? 0),
    };
}
function speaks(tokens, index) {
    const before = tokens[index - 1]?.lower ?? '';
    const isSource = PASSIVE_VERBS.has(before === 'oleh' ? (tokens[index - 2]?.lower ?? '') : before) || before === 'menurut';
    if (isSource || (tokens[index - 1]?.kind === 'low' && speechForm(before) === 'bare'))
        return true;
    let next = index + 1;
    while (ADVERBS.has(tokens[next]?.lower ?? ''))
        next++;
    return reports(tokens[next]?.lower ?? '');
}

export { readLexicon };
