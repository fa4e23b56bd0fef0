import { oneLine } from './paragraphs.js';
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
/** A headline from the first sentence, cut between words; empty when there is no text. */
function headlineFromLead(text, lead, note) {
    if (!lead)
        return (note('headline', { start: 0, end: 0 }, 'there is no text', 0), '');
    const [sentence = ''] = /^.{20,}?[.?!](?=\s|$)|^.+/su.exec(text.slice(lead.start, Math.min(lead.end, lead.start + 600))) ?? [];
    const whole = sentence.replace(/[.\s]+$/, '');
    const cut = whole.lastIndexOf(' ', LONGEST);
    const end = whole.length <= LONGEST ? whole.length : cut > 40 ? cut : LONGEST;
    const span = { start: lead.start, end: lead.start + end };
    const headline = oneLine(text, span) + (end < whole.length ? ' …' : '');
    note('headline', span, 'no headline, so the lead stands in', 0.4, headline);
    return headline;
}

export { headlineFromLead, headlineLine };
