import { oneLine } from './paragraphs.js';
import { looksLikeTitle } from './related.js';

/** The longest headline made from a lead, in UTF-16 code units. */
const LONGEST = 110;
/** The first line when it is a headline: in capitals, without a point, and with the article after it. */
function headlineLine(source, [first, second]) {
    if (!first || !second)
        return undefined;
    const { text } = first;
    if (text.length < 15 || text.length > 160 || /[.,;:…]$/.test(text))
        return undefined;
    const isApart = /\n\s*\n/.test(source.slice(first.end, second.start)) && second.text.length > text.length;
    return looksLikeTitle(text) || (isApart && /^\p{Lu}.*[^"”]$/u.test(text)) ? first : undefined;
}
/** A headline from the first sentence, cut between words; empty when there is no text. */
function headlineFromLead(text, lead, note) {
    if (!lead)
        return (note('headline', { start: 0, end: 0 }, 'no text', 0), '');
    const written = text.slice(lead.start, Math.min(lead.end, lead.start + 600));
    const [sentence = ''] = /^.{20,}?(?<!\s\p{Lu}\p{Ll}{0,2})[.?!](?=\s|$)|^.+/su.exec(written) ?? [];
    const whole = sentence.replace(/[.\s]+$/, '');
    const cut = whole.length > LONGEST ? (/^.{40,110}(?=\s)|^.{110}/su.exec(whole)?.[0] ?? '') : whole;
    const span = { start: lead.start, end: lead.start + cut.length };
    const headline = oneLine(text, span) + (cut === whole ? '' : ' …');
    note('headline', span, 'from the lead', 0.4, headline);
    return headline;
}

export { headlineFromLead, headlineLine };
