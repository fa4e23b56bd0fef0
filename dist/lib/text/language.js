import { LANGUAGES } from './words/common.js';

/** How much of the text is looked at, in UTF-16 code units. */
const SAMPLE = 20_000;
/** The language of a text by its small words: `id`, `en`, `jv`; undefined when it is too short or none of them. */
function languageOf(text) {
    const words = text
        .slice(0, SAMPLE)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    let best;
    let most = Math.max(2, words.length * 0.04);
    for (const [language, small] of LANGUAGES) {
        const count = words.filter((word) => small.has(word)).length;
        if (count > most)
            [best, most] = [language, count];
    }
    return best;
}

export { languageOf };
