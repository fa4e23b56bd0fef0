import { trimmed } from './paragraphs.js';

const LABEL = /(?<![\p{L}\p{N}])(penulis|ditulis oleh|oleh|reporter|wartawan|pewarta|kontributor|editor|penyunting|redaktur|sumber|source|author|foto|video)\s*:\s*/giu;
const NO_PERSON = /^(?:sumber|source|foto|video)/i;
const BYLINE = /^(?:laporan|liputan)\s+(?:wartawan|reporter|kontributor|jurnalis|koresponden|langsung)\b.*?(?:[,|:]\s*|\s)([^,|:]*)$/iu;
const INITIALS = /\(\s*(\p{L}{2,4}|[\p{L}.]{2,12}(?:\s?[/*-]\s?[\p{L}.\d]{1,12}){1,3})\s*\)\s*[.*]*$/u;
const NAME = /^\p{Lu}[\p{L}'’-]*(?:\.?\s(?:\p{Lu}[\p{L}.'’-]*|bin|binti|al|de)){0,5}$/u;
/** How many lines at the end may hold a credit behind other text, and how many characters of them. */
const LAST_LINES = 6;
const TAIL = 300;
/** Reads credit lines, bylines and the initials at the end of a line. */
function findCredits(text, lines, note) {
    const authors = new Map();
    const spans = [];
    const initials = [];
    const take = (span, name, jobTitle, reason) => {
        spans.push(span);
        note(name ? 'author' : 'dropped', span, reason, 0.9, name);
        if (name && jobTitle && !authors.has(name))
            authors.set(name, { name, type: 'Person', jobTitle });
    };
    for (const [index, { start, end }] of lines.entries()) {
        const isLast = index >= lines.length - LAST_LINES;
        if (end - start > TAIL && !isLast)
            continue;
        const at = Math.max(start, end - TAIL);
        const tail = text.slice(at, end);
        const byline = BYLINE.exec(tail);
        if (byline) {
            take({ start, end }, NAME.test(byline[1] ?? '') ? byline[1] : undefined, 'Reporter', 'byline');
            continue;
        }
        const labels = [...tail.matchAll(LABEL)].filter((match) => at + match.index === start || (isLast && /^[A-Z]/.test(match[0])));
        for (const [place, { 0: all, 1: label = '', index: from }] of labels.entries()) {
            const to = labels[place + 1]?.index ?? tail.length;
            const value = tail
                .slice(from + all.length, to)
                .split(/[|\n]|\s[-–—]\s|COPYRIGHT/)[0]
                ?.trim() ?? '';
            const isPerson = !NO_PERSON.test(label);
            if (value.length > 120 || (isPerson && !NAME.test(value)))
                continue;
            take(trimmed(text, { start: at + from, end: at + to }), isPerson ? value : undefined, label, 'credit');
        }
        const [written, name] = INITIALS.exec(tail.slice(-40)) ?? [];
        // An abbreviation at the end of a sentence, `(KPK)`, names no writer.
        if (!written || !name || (/^\p{Lu}+$/u.test(name) && written.length < tail.length))
            continue;
        initials.push(name.replace(/\s/g, ''));
        take({ start: end - written.length, end }, name, '', 'initials');
    }
    // Initials repeat a writer who is named already; then they tell nothing new.
    if (![...authors.values()].some(({ jobTitle }) => !/^edit|^reda|^peny/i.test(jobTitle ?? ''))) {
        for (const name of initials.flatMap((pair) => pair.split('/')))
            authors.set(name, { name, type: 'Person' });
    }
    return { authors: [...authors.values()], spans };
}

export { findCredits };
