import { tokenise, isCapital } from './tokens.js';
import { isRoleNoun } from './words/organisations.js';
import { PLACES, BEFORE_A_PLACE } from './words/places.js';
import { RANKS } from './words/ranks.js';
import { isPassive, speechForm, ADVERBS, reports } from './words/verbs.js';

/** Reads the whole article once and counts. */
function readLexicon(text, paragraphs) {
    const places = new Set(PLACES);
    const speakers = new Set();
    const small = new Set();
    const counts = new Map();
    const count = (key) => counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const { begin, until } of paragraphs) {
        const tokens = tokenise(text, begin, until);
        for (const [index, token] of tokens.entries()) {
            const { is, lower } = token;
            if (is === 'low')
                small.add(lower);
            if (!isCapital(token))
                continue;
            const before = tokens[index - 1];
            const next = tokens[index + 1];
            count(lower);
            if (isCapital(next))
                count(`${lower} ${next.lower}`);
            // In `Dinas Provinsi Rini Lestari` no place follows: only after small `di` may another capital come behind a place.
            const isPlaced = before?.is === 'low' || !isCapital(next) || isRoleNoun(next.lower) || RANKS.has(next.lower);
            if (!isCapital(next) && speaks(tokens, index))
                speakers.add(lower);
            else if (before && is === 'cap' && isPlaced && BEFORE_A_PLACE.has(before.lower))
                places.add(lower);
        }
    }
    for (const word of speakers)
        if (!PLACES.has(word))
            places.delete(word);
    return { places, speakers, small, counts };
}
function speaks(tokens, index) {
    const word = (at) => tokens[at]?.lower ?? '';
    const before = word(index - 1);
    if (/^(?:menurut|oleh)$/.test(before) || isPassive(before) || speechForm(before))
        return true;
    let next = index + 1;
    while (ADVERBS.has(word(next)))
        next++;
    return !isCapital(tokens[index - 1]) && reports(word(next));
}

export { readLexicon };
