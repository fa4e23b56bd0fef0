import { hasTags, decodeEntities, withoutTags } from '../markup.js';
import { safeUrl } from '../safe-url.js';
import { textBlocks } from '../values.js';

/** A body longer than this is cut: no article is, and what follows would only cost the reader's phone. */
const MAX_BODY = 1_000_000;
/** A paragraph longer than this is text, not a pointer or a quotation that could stand alone. */
const MAX_PART = 4_000;

const LABEL =
  /^[\s>*•-]*(?:(?:baca|lihat|simak)\s*(?:juga|pula|selengkapnya|lainnya)\s*[:：]?|baca\s*[:：]|(?:read (?:also|more)|also read)\s*[:：]?)/i;
/** Cards of social networks and of other blogs are not quotations; they stay HTML. */
const EMBED = /class\s*=\s*["'][^"']*(?:embed|tweet|media|tiktok)/i;
const LINK = /<a\b[^<>]*?\bhref\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')[^<>]*>([^]*?)<\/a>/gi;

/** The text of a piece of HTML. */
export const textOf = (html: string): string =>
  decodeEntities(withoutTags(html.replace(/<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi, '')))
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The body of an article as blocks: text becomes paragraphs, HTML stays HTML, and out of it come the quotations
 * (`<blockquote>`) and the pointers to other articles (a paragraph "Baca juga: …", or that as a heading over a list).
 *
 * @param baseUrl - relative addresses in the HTML are resolved against this
 */
export function bodyBlocks(body: unknown, baseUrl?: string): unknown {
  if (!hasTags(body)) return textBlocks(typeof body === 'string' ? decodeEntities(body) : body);
  const html = withinBody(body.slice(0, MAX_BODY));
  const blocks: unknown[] = [];
  let from = 0;
  const flush = (to: number) => {
    const rest = html.slice(from, to);
    if (textOf(rest) || /<(?:img|video|audio|iframe)\b/i.test(rest))
      blocks.push({ type: 'html', html: absolute(rest, baseUrl) });
  };
  for (const { name, start, end } of parts(html)) {
    if (start < from || end - start > MAX_PART) continue;
    const part = html.slice(start, end);
    const lift = name === 'blockquote' ? quoteOf(part) : relatedOf(part, html.slice(end, end + MAX_PART));
    if (!lift) continue;
    flush(start);
    blocks.push(lift.block);
    from = end + (lift.more ?? 0);
  }
  flush(html.length);
  return blocks;
}

/** Where the elements are that may be lifted out; none that stands inside another of them. */
function* parts(html: string): Generator<{ name: string; start: number; end: number }> {
  const open = /<(p|blockquote|div|h[1-6])\b/gi;
  // Only A to Z: other letters may change their length.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const closes = new Map<string, number>();
  for (let match = open.exec(lower); match; match = open.exec(lower)) {
    const { index: start, 1: name = '' } = match;
    // The same end tag is not looked for twice, so that the time stays linear.
    let close = closes.get(name) ?? -1;
    if (close < start) {
      close = lower.indexOf(`</${name}>`, start);
      closes.set(name, close < 0 ? Infinity : close);
    }
    if (close < 0 || close === Infinity) continue;
    const end = close + name.length + 3;
    if (name !== 'div') open.lastIndex = end;
    // A division holds paragraphs; it is a pointer itself only where it is short and holds none.
    else if (end - start > 1_000 || /<(?:p|div|blockquote)\b/.test(lower.slice(start + 4, end))) continue;
    yield { name, start, end };
  }
}

interface Lift {
  readonly block: unknown;
  /** Characters after the part that belong to it. */
  readonly more?: number;
}

function quoteOf(part: string): Lift | undefined {
  if (EMBED.test(part.slice(0, part.indexOf('>')))) return undefined;
  const source = /<(cite|footer)\b[^>]*>([^]*?)<\/\1>/i.exec(part);
  const text = textOf(source ? part.replace(source[0], '') : part);
  const name = source && textOf(source[2] ?? '').replace(/^[\s–—―-]+/, '');
  return text ? { block: { type: 'quote', quote: { text, ...(name && { speaker: { name } }) } } } : undefined;
}

function relatedOf(part: string, after: string): Lift | undefined {
  const text = textOf(part);
  const label = LABEL.exec(text)?.[0];
  if (label === undefined) return undefined;
  const links = linksIn(part);
  if (links.length) {
    // A sentence that only begins like a pointer keeps its place.
    const rest = text.length - label.length - links.reduce((sum, { headline }) => sum + headline.length, 0);
    return rest < 25 ? { block: { type: 'related', links } } : undefined;
  }
  const list = /^\s*<(ul|ol)\b[^]*?<\/\1>/i.exec(after)?.[0];
  const listed = list ? linksIn(list) : [];
  return list && listed.length && text.length === label.length
    ? { block: { type: 'related', links: listed }, more: list.length }
    : undefined;
}

const linksIn = (html: string) =>
  [...html.matchAll(LINK)]
    .map(([, double, single, inner = '']) => ({
      headline: textOf(inner).replace(LABEL, '').trim(),
      url: decodeEntities(double ?? single ?? ''),
    }))
    .filter(({ headline }) => headline);

/** What a whole page holds between `<body>` and its end. */
function withinBody(html: string): string {
  const body = /<body\b[^>]*>/i.exec(html);
  return body ? html.slice(body.index + body[0].length).replace(/<\/(?:body|html)>\s*/gi, '') : html;
}

const absolute = (html: string, baseUrl: string | undefined): string =>
  baseUrl
    ? html.replace(
        /(\s(?:href|src|poster)\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi,
        (attribute, name: string, double: string | undefined, single: string | undefined) => {
          const written = double ?? single ?? '';
          const url = /^(?:#|[a-z][\w+.-]*:)/i.test(written) ? undefined : safeUrl(decodeEntities(written), baseUrl);
          return url ? `${name}"${url.replace(/&/g, '&amp;')}"` : attribute;
        },
      )
    : html;

/** The first picture of a body, for those who name none. */
export function firstImage(body: unknown): unknown {
  if (typeof body !== 'string') return undefined;
  for (const [tag] of body.slice(0, MAX_BODY).matchAll(/<img\b[^>]*>/gi)) {
    const get = (name: string) => new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
    const [, double, single] = get('src') ?? [];
    const url = decodeEntities(double ?? single ?? '');
    const [, width] = get('width') ?? [];
    // A counting pixel, or a placeholder for a script to fill.
    if (!url || url.startsWith('data:') || width === '1') continue;
    const [, alt, alsoAlt] = get('alt') ?? [];
    return { url, alt: decodeEntities(alt ?? alsoAlt ?? '') };
  }
  return undefined;
}

/** A short text from HTML, without the "[…]" or "Continue reading" that says it was cut. */
export function dek(html: unknown): unknown {
  if (typeof html !== 'string') return html;
  const text = textOf(html.slice(0, MAX_BODY)).replace(
    /\s*(?:\[(?:…|\.{3})\]|(?:continue reading|baca selengkapnya)\b.{0,200})\s*$/i,
    '…',
  );
  if (text.length < 500) return text === '…' ? '' : text;
  return `${text.slice(0, 400).replace(/\s+\S*$/, '')}…`;
}
