import { safeUrl } from '../payload/safe-url.js';
import { visibleText } from '../payload/text.js';

/** What the body of a news article is made of. Everything else loses its tag, and keeps its words where it had any. */
const ELEMENTS = ('p div br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd a figure figcaption img table caption thead tbody tfoot tr th td ' +
    'blockquote q cite b strong i em u s del ins mark small sub sup abbr dfn time code pre kbd samp var bdi ruby rt rp ' +
    'span wbr').split(' ');
const words = (value) => visibleText(value).trim() || undefined;
const matching = (pattern) => (value) => pattern.test(value) ? value : undefined;
const count = matching(/^\d{1,3}$/);
const pixels = matching(/^\d{1,5}$/);
const moment = matching(/^[\dTWZPHMSYD:.,+\- ]{1,40}$/i);
/** Candidates whose address is safe, each with its width or density. An address may hold commas, so only spaces part them. */
const srcset = (value, baseUrl) => {
    const kept = [];
    for (const candidate of value.replace(/(\s\d+(?:\.\d+)?[wx])\s*,/g, '$1, ').split(/,\s+/, 30)) {
        const [address = '', descriptor = '', ...more] = candidate.trim().split(/\s+/);
        const url = safeUrl(address, baseUrl);
        if (url && !more.length && /^(?:\d+w|\d+(?:\.\d+)?x)$/.test(descriptor))
            kept.push(`${url} ${descriptor}`);
    }
    return kept.join(', ') || undefined;
};
const everywhere = {
    lang: matching(/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i),
    dir: matching(/^(?:ltr|rtl|auto)$/i),
    title: words,
};
const cell = { colspan: count, rowspan: count };
const moved = { cite: safeUrl, datetime: moment };
const byElement = {
    a: { href: safeUrl },
    img: { src: safeUrl, srcset, alt: words, width: pixels, height: pixels },
    blockquote: { cite: safeUrl },
    q: { cite: safeUrl },
    del: moved,
    ins: moved,
    time: { datetime: moment },
    ol: { start: count, reversed: () => '', type: matching(/^[1aAiI]$/) },
    li: { value: count },
    th: { ...cell, scope: matching(/^(?:row|col|rowgroup|colgroup)$/i) },
    td: cell,
};
/** Every attribute that some element may carry. */
const ATTRIBUTES = [everywhere, ...Object.values(byElement)].flatMap(Object.keys);
/** What an attribute may say on this element; undefined when it has to go. */
function allowedValue(element, name, value, baseUrl) {
    return (ownRule(everywhere, name) ?? ownRule(byElement[element], name))?.(value, baseUrl);
}
/** Only an own rule counts, so that an attribute called "constructor" finds none. */
const ownRule = (rules, name) => rules && Object.hasOwn(rules, name) ? rules[name] : undefined;

export { ATTRIBUTES, ELEMENTS, allowedValue };
