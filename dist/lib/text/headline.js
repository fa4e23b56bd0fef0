import { oneLine } from './paragraphs.js';
import { looksLikeTitle } from './related.js';

/** The longest headline made from a lead, in UTF-16 code units. */
const LONGEST = 110;
/** The first line when it is a headline: in capitals, without a point, and with the article after it. */
function headlineLine(source, [first, second]) {
    if (!first || !second)
        return undefined;
    const { text } = first;
    if (!/^.{15,160}(?<![.,;:…])$/.test(text))
        return undefined;
    const isApart = /\n\s*\n/.test(source.slice(first.until, second.begin)) && second.text.length > text.length;
    return looksLikeTitle(text) || (isApart && /^\p{Lu}.*[^"”]$/u.test(text)) ? first : undefined;
}
/** A headline from the first sentence, cut between words; empty when there is no text. */
function headlineFromLead(text, lead, note) {
    if (!lead)
        return (note('headline', { begin: 0, until: 0 }, 'no text', 0), '');
    const written = text.slice(lead.begin, Math.min(lead.until, lead.begin + 600));
    const [sentence = ''] = /^.{20,}?(?<!\s\p{Lu}\p{Ll}{0,2})[.?!](?=\s|$)|^.+/su.exec(written) ?? [];
    const whole = sentence.replace(/[.\s]+$/, '');
    const cut = whole.length > LONGEST ? whole.slice(0, LONGEST).replace(/\s+\S*$/, '') : whole;
    const span = { begin: lead.begin, until: lead.begin + cut.length };
    const headline = oneLine(text, span) + (cut === whole ? '' : ' …');
    note('headline', span, 'from the lead', 0.4, headline);
    return headline;
}

export { headlineFromLead, headlineLine };
