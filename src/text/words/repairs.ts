/** UTF-8 that was read as Windows-1252: what is printed, and what was meant. */
export const MOJIBAKE: Readonly<Record<string, string>> = {
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
export const ENTITIES: Readonly<Record<string, string>> = {
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
export const BLOCK_TAGS = /^(?:p|br|div|h[1-6]|li|[uo]l|tr|table|blockquote|fig\w+|section|article|aside|hr)$/;

/** Elements whose content nobody reads. */
export const HIDDEN_TAGS = /^(?:script|style|template|noscript|iframe|svg)$/;
