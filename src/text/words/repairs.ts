/** UTF-8 that was read as Windows-1252: what is printed, and what was meant. */
export const MOJIBAKE: Readonly<Record<string, string>> = {
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

/** Tags inside a line; every other ends one. */
export const INLINE_TAGS = /^(?:a|b|i|u|s|em|strong|span|small|mark|font|su[bp]|q|cite|time|abbr)$/;

/** Elements whose content nobody reads. */
export const HIDDEN_TAGS = /^(?:script|style|template|noscript|iframe|svg)$/;
