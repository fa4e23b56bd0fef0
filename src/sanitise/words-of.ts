// Each pattern that finds no end takes all that is left: searching again from the next "<" would cost the length squared.
const UNREAD =
  /<!--[^]*?(?:-->|$)|<(script|style|template|iframe|svg|math|noscript|title|textarea|select)\b[^]*?(?:<\/\1\s*>|$)/gi;
const BREAKS = /<\/?(?:p|div|br|hr|h[1-6]|[uod]l|li|d[td]|blockquote|figure|figcaption|table|tr|pre)\b[^>]*(?:>|$)/gi;
const TAGS = /<\/?[a-z][^>]*(?:>|$)/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * The words of some HTML, one entry for each paragraph, without a parser. What it returns may only be shown as text: a
 * mistake here costs a stray bracket, never more.
 */
export function wordsOf(html: string): string[] {
  return html
    .replace(UNREAD, ' ')
    .replace(/\s+/g, ' ')
    .replace(BREAKS, '\n')
    .replace(TAGS, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, decode)
    .split('\n')
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

function decode(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? entity) : entity;
  const point = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : entity;
}
