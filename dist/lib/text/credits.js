import { NAME } from './words/places.js';

/** `Editor: Siska Rahma | Penulis: Rini`: a label and its value, up to a bar, a dash or the next label. */
const CREDIT = /(?<![\p{L}\p{N}])(penulis|(?:ditulis )?oleh|reporter|wartawan|pewarta|kontributor|editor|redaktur|(sumber|foto))\s*:\s*([^|]{0,120}?)\s*(?=$|\||\s[-–—]\s|\p{L}+\s?:\s|COPYRIGHT)/giu;
const BYLINE = /^(?:laporan|liputan)\s(?:wartawan|reporter|kontributor|jurnalis)\b.*?[,|:\s]\s*([^,|:]*)$/iu;
const INITIALS = /[([]\s*((?<!\p{L}\s[([]\s?)\p{L}{2,4}|[\p{L}.]{2,12}(?:\s?[/*-]\s?[\p{L}.\d]{1,12}){1,3})\s*[)\]]\s*[.*]*$/u;
/** How many lines at the end may hold a credit behind other text, and how many characters of them. */
const LAST_LINES = 6;
const TAIL = 300;
/** Reads credit lines, bylines and the initials at the end of a line. */
function findCredits(lines, note) {
    const authors = new Map();
    const spans = [];
    const initials = [];
    const take = (span, name, jobTitle, reason) => {
        spans.push(span);
        note(name ? 'author' : 'dropped', span, reason, 0.9, name);
        if (name && jobTitle && !authors.has(name))
            authors.set(name, { name, type: 'Person', jobTitle });
    };
    for (const [index, { begin, until, text }] of lines.entries()) {
        const isLast = index >= lines.length - LAST_LINES;
        if (text.length > TAIL && !isLast)
            continue;
        const at = Math.max(begin, until - TAIL);
        const tail = text.slice(-TAIL);
        const byline = BYLINE.exec(tail);
        if (byline) {
            take({ begin, until }, NAME.test(byline[1] ?? '') ? byline[1] : undefined, 'Reporter', 'credit');
            continue;
        }
        for (const { 0: all, 1: label = '', 2: noPerson, 3: value = '', index } of tail.matchAll(CREDIT)) {
            const isCredit = index === 0 || (isLast && /^[A-Z]/.test(label));
            if (!isCredit || (!noPerson && !NAME.test(value)))
                continue;
            take({ begin: at + index, until: at + index + all.length }, noPerson ? undefined : value, label, 'credit');
        }
        const [written, name] = INITIALS.exec(tail.slice(-40)) ?? [];
        // An abbreviation at the end of a sentence, `(KPK)`, names no writer.
        if (!written || !name || (/^\p{Lu}+$/u.test(name) && written.length < tail.length))
            continue;
        initials.push(...name.replace(/\s/g, '').split('/'));
        take({ begin: until - written.length, until }, name, '', 'initials');
    }
    // Initials repeat a writer who is named already; then they tell nothing new.
    if (![...authors.values()].some(({ jobTitle }) => !/^edit|^reda|^peny/i.test(jobTitle ?? ''))) {
        for (const name of initials)
            authors.set(name, { name, type: 'Person' });
    }
    return { authors: [...authors.values()], spans };
}

export { findCredits };
