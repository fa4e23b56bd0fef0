import { looksLikeTitle } from './related.js';

/** The longest headline made from a lead, in UTF-16 code units. */
const LONGEST = 110;
/** The first line when it is a headline: in capitals, without a point, and with the article after it. */
function headlineLine(text, lines) {
    const [first, second] = lines;
    if (!first || !second)
        return undefined;
    const written = text.slice(first.start, first.end);
    const next = second.end - second.start;
    if (written.length < 15 || written.length > 160 || /[.,;:…]$/.test(written))
        return undefined;
    const isApart = /\n\s*\n/.test(text.slice(first.end, second.start)) && next > written.length;
    return looksLikeTitle(written) || (isApart && /^\p{Lu}/u.test(written) && !/["”]$/.test(written)) ? first : undefined;
}
/** A headline from the first sentence, cut between words. */
function headlineFromLead(lead) {
    const sentence = /^[\s\S]{20,}?[.?!](?=\s+[\p{Lu}"“]|$)/u.exec(lead.slice(0, 600))?.[0] ?? lead.slice(0, 600);
    const whole = sentence.replace(/[.\s]+$/, '');
    if (whole.length <= LONGEST)
        return { headline: whole.replace(/\s+/g, ' '), end: whole.length };
    const cut = whole.lastIndexOf(' ', LONGEST);
    const end = cut > 40 ? cut : LONGEST;
    return {
        headline: `${whole
            .slice(0, end)
            .replace(/[\s,;:–—-]+$/, '')
            .replace(/\s+/g, ' ')} …`,
        end,
    };
}

export { headlineFromLead, headlineLine };
