/** UTF-8 that was read as Windows-1252: what is printed, and what was meant. */
const MOJIBAKE = {
    'â€œ': '“',
    'â€™': '’',
    'â€˜': '‘',
    'â€“': '–',
    'â€”': '—',
    'â€¦': '…',
    'â€\u009d': '”',
    'â€': '”',
    'Â\u00a0': ' ',
};
/** The entities that text pasted from a page holds. */
const ENTITIES = {
    quot: '"',
    apos: "'",
    amp: '&',
    lt: '<',
    gt: '>',
    nbsp: ' ',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    ndash: '–',
    mdash: '—',
    hellip: '…',
};
/** Tags inside a line; every other ends one. */
const INLINE_TAGS = /^(?:a|b|i|u|s|em|strong|span|small|mark|font|su[bp]|q|cite|time|abbr)$/;
/** Elements whose content nobody reads. */
const HIDDEN_TAGS = /^(?:script|style|template|noscript|iframe|svg)$/;

export { ENTITIES, HIDDEN_TAGS, INLINE_TAGS, MOJIBAKE };
