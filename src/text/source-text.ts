import { BLOCK_TAGS, ENTITIES, HIDDEN_TAGS, MOJIBAKE } from './words/repairs.js';
import type { Span } from './note.js';

/** An address that stood behind words of the text. */
export interface TextLink extends Span {
  readonly url: string;
}

/** The text as the converter reads it, and the way back to what was given. */
export interface SourceText {
  /** Line ends are `\n`, spaces are plain, invisible characters and markup are gone. */
  readonly text: string;
  readonly links: readonly TextLink[];
  /** How often each kind of repair was made. */
  readonly repairs: ReadonlyMap<string, number>;
  /** The same stretch in the original text. */
  original(span: Span): Span;
}

const LOOKS_LIKE_HTML =
  /<\/?(?:p|br|div|span|strong|b|em|i|a|h[1-6]|ul|ol|li|blockquote|script|style|img|figure)\b[^<>]*>/i;

/* Every alternative begins with a character of its own and repeats one class only, so the search is linear. */
const MENDABLE =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /\r\n?|[\u2028\u2029\u0085]|[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+|â€.?|Ã.|Â\u00a0?|<!--|<\/?[a-z][^<>]*>|&#?[a-z\d]{1,8};/giu;

/** Mends what stands in the way of reading, and remembers where everything came from. */
export function readSource(original: string): SourceText {
  const isHtml = LOOKS_LIKE_HTML.test(original);
  const repairs = new Map<string, number>();
  const links: TextLink[] = [];
  const map = new OffsetMap();
  const parts: string[] = [];
  let clean = 0;
  let read = 0;
  let anchor: { start: number; url: string } | undefined;
  const hiddenUntil = closingTags(original);

  const keep = (end: number) => {
    parts.push(original.slice(read, end));
    clean += end - read;
    read = end;
  };
  const replace = (end: number, by: string, why: string) => {
    if (why) repairs.set(why, (repairs.get(why) ?? 0) + 1);
    if (by.length !== end - read) map.add(clean, read, clean + by.length, end);
    parts.push(by);
    clean += by.length;
    read = end;
  };

  for (const match of original.matchAll(MENDABLE)) {
    const [found] = match;
    const { index } = match;
    if (index < read) continue;
    const end = index + found.length;
    if (found.startsWith('<')) {
      if (!isHtml) continue;
      keep(index);
      const tag = /^<(\/?)([a-z][a-z\d]*)/i.exec(found);
      const name = tag?.[2]?.toLowerCase() ?? '';
      if (found === '<!--') replace(hiddenUntil('-->', end), '', 'markup');
      else if (!tag?.[1] && HIDDEN_TAGS.test(name)) replace(hiddenUntil(`</${name}`, end), ' ', 'markup');
      else replace(end, BLOCK_TAGS.test(name) ? '\n' : '', 'markup');
      if (name === 'a') {
        const url = /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(found)?.[1];
        if (tag?.[1] && anchor) links.push({ ...anchor, end: clean });
        anchor = !tag?.[1] && url ? { start: clean, url } : undefined;
      }
      continue;
    }
    if (found.startsWith('&')) {
      const character = entity(found);
      if (character === undefined) continue;
      keep(index);
      replace(end, character, 'entity');
      continue;
    }
    if (/^[âÃÂ]/.test(found)) {
      const known = Object.keys(MOJIBAKE).find((key) => found.startsWith(key));
      if (!known) continue;
      keep(index);
      replace(index + known.length, MOJIBAKE[known] ?? '', 'encoding');
      continue;
    }
    keep(index);
    if (/^[\r\u2028\u2029\u0085]/.test(found)) replace(end, '\n', '');
    else if (/^[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/.test(found)) replace(end, ' ', '');
    else replace(end, '', 'invisible character');
  }
  keep(original.length);
  return { text: parts.join(''), links, repairs, original: (span) => map.original(span) };
}

function entity(written: string): string | undefined {
  const name = written.slice(1, -1);
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  if (!(code >= 0x20 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return code === 0xa0 ? ' ' : String.fromCodePoint(code);
}

/** Where hidden content ends. A closing tag that was looked for in vain is not looked for again: that would be quadratic. */
function closingTags(text: string) {
  const lower = text.toLowerCase();
  const missing = new Set<string>();
  return (closing: string, from: number): number => {
    if (missing.has(closing)) return from;
    const at = lower.length === text.length ? lower.indexOf(closing, from) : text.indexOf(closing, from);
    if (at >= 0) return closing === '-->' ? at + 3 : at;
    missing.add(closing);
    return from;
  };
}

/** Pairs of offsets where the cleaned text and the original run apart. */
class OffsetMap {
  readonly #starts: number[] = [0];
  readonly #originals: number[] = [0];
  /** Where a replacement ends in both texts; a removal leaves nothing here. */
  readonly #ends = new Map<number, number>();

  add(cleanStart: number, originalStart: number, cleanEnd: number, originalEnd: number): void {
    if (cleanEnd > cleanStart) {
      this.#push(cleanStart, originalStart);
      if (!this.#ends.has(cleanEnd)) this.#ends.set(cleanEnd, originalEnd);
    }
    this.#push(cleanEnd, originalEnd);
  }

  #push(clean: number, original: number): void {
    this.#starts.push(clean);
    this.#originals.push(original);
  }

  /** The last pair at or before (`inclusive`) an offset, by halving. */
  #at(offset: number, inclusive: boolean): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      const start = this.#starts[middle] ?? 0;
      if (start < offset || (inclusive && start === offset)) low = middle;
      else high = middle;
    }
    return (this.#originals[low] ?? 0) + offset - (this.#starts[low] ?? 0);
  }

  original({ start, end }: Span): Span {
    const from = this.#at(start, true);
    if (end <= start) return { start: from, end: from };
    return { start: from, end: Math.max(from, this.#ends.get(end) ?? this.#at(end, false)) };
  }
}
