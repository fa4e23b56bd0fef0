/** UTF-8 that was read as Windows-1252: what is printed, and what was meant. */
const MOJIBAKE = {
    'â€œ': '“',
    'â€\u009d': '”',
    'â€™': '’',
    'â€˜': '‘',
    'â€“': '–',
    'â€”': '—',
    'â€¦': '…',
    'â€': '”',
    'Â\u00a0': ' ',
    'Ã©': 'é',
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
/** Tags that end a line. */
const BLOCK_TAGS = /^(?:p|br|div|h[1-6]|li|[uo]l|tr|table|blockquote|fig\w+|section|article|aside|hr)$/;
/** Elements whose content nobody reads. */
const HIDDEN_TAGS = /^(?:script|style|template|noscript|iframe|svg)$/;

export { BLOCK_TAGS, ENTITIES, HIDDEN_TAGS, MOJIBAKE };
