import { safeUrl } from '../payload/safe-url.js';
import type { Link } from '../payload/payload.js';
import type { Span, TakeNote } from './note.js';
import { trimmed } from './paragraphs.js';
import type { TextLink } from './source-text.js';
import { SMALL_IN_HEADLINES } from './words/common.js';
import { RELATED_MARKER } from './words/noise.js';

/** A pointer to another article and where it stands, marker included. */
export interface Related extends Span {
  readonly links: readonly Link[];
}

/** The longest title, in UTF-16 code units. */
const LONGEST_TITLE = 220;
const MOST_TITLES = 8;
const URL_AFTER = /\s*[([<]?\s*(https?:\/\/[^\s()<>[\]"“”]+)[)\]>]?\s*$/u;

/** Finds “Baca juga” and its kin, on lines of their own and inside paragraphs. */
export function findRelated(
  text: string,
  lines: readonly Span[],
  links: readonly TextLink[],
  baseUrl: string | undefined,
  note: TakeNote,
): Related[] {
  const found: Related[] = [];
  const link = (title: Span): Link | undefined => {
    const written = text.slice(title.start, title.end);
    const address = URL_AFTER.exec(written);
    const headline = (address ? written.slice(0, address.index) : written)
      .replace(/^[\s:–—\-•*>.]+/u, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (headline.length < 4) return undefined;
    const anchor = links.find(({ start, end }) => start < title.end && end > title.start);
    const url = safeUrl(address?.[1] ?? anchor?.url ?? '', baseUrl);
    return url ? { headline, url } : { headline };
  };
  const add = (marker: Span, titles: readonly Span[], why: string) => {
    const items = titles.flatMap((title) => link(title) ?? []);
    const end = titles.at(-1)?.end ?? marker.end;
    const span = { start: marker.start, end };
    if (items.length === 0) note('dropped', span, 'a “Baca juga” whose title is lost', 0.8);
    else note('related', span, why, 0.95, items.map(({ headline }) => headline).join(' | '));
    found.push({ ...span, links: items });
  };

  let lineIndex = 0;
  let read = 0;
  for (const match of text.matchAll(RELATED_MARKER)) {
    const { index } = match;
    if (index < read) continue;
    while (lineIndex < lines.length - 1 && (lines[lineIndex]?.end ?? 0) <= index) lineIndex++;
    const line = lines[lineIndex];
    if (!line || index < line.start) continue;
    const after = index + match[0].length;
    const colon = /^\s*[:：]\s*/.exec(text.slice(after, after + 12));
    const titleStart = after + (colon?.[0].length ?? 0);
    const atStart = /^[\s\p{P}]*$/u.test(text.slice(Math.max(line.start, index - 8), index)) && index - line.start < 8;
    if (!isMarker(text, match[0], index, titleStart, line, atStart, Boolean(colon))) continue;
    const marker = { start: index, end: titleStart };
    const rest = trimmed(text, { start: titleStart, end: line.end });
    if (/^(?:video|foto)\b/iu.test(text.slice(rest.start, rest.start + 8))) continue;
    if (rest.end > rest.start && /[\p{L}\p{N}]/u.test(text.slice(rest.start, rest.end))) {
      const whole = atStart && rest.end - rest.start <= LONGEST_TITLE && !hasLaterSentence(text, rest);
      const title = whole ? rest : titleInside(text, rest);
      add({ start: index, end: titleStart }, [title], whole ? 'on a line of its own' : 'inside a paragraph');
      read = title.end;
    } else {
      const titles = titleLines(text, lines, lineIndex + 1);
      add(marker, titles, 'titles on the lines that follow');
      read = titles.at(-1)?.end ?? titleStart;
    }
  }
  return found;
}

/** Tells the marker from the words `baca juga` in a sentence. */
function isMarker(
  text: string,
  marker: string,
  index: number,
  titleStart: number,
  line: Span,
  atStart: boolean,
  colon: boolean,
): boolean {
  const isWordInside = index > 0 && /\p{L}/u.test(text.charAt(index - 1)) && /^\p{Ll}/u.test(marker);
  if (isWordInside) return false;
  if (atStart)
    return colon || titleStart >= line.end || /^\s*[\p{Lu}\p{N}“"]/u.test(text.slice(titleStart, titleStart + 3));
  if (colon) return true;
  // Inside a line and without a colon only `.Baca JugaJudul` remains.
  return /^\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(marker) && /^\s*\p{Lu}/u.test(text.slice(titleStart, titleStart + 3));
}

/** Whether a stretch holds a sentence end with another sentence after it, which no headline does. */
const hasLaterSentence = (text: string, { start, end }: Span) =>
  /\p{Ll}{2}[.]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s+\p{Ll}+/u.test(text.slice(start, end)) ||
  /\s[“"].{40}/u.test(text.slice(start, end));

/**
 * The title at the start of a stretch that goes on with the article. Headlines are written in capitals but for small words, so
 * the first small word that means something belongs to the next sentence, and so does the capital before it.
 */
function titleInside(text: string, { start, end }: Span): Span {
  const limit = Math.min(end, start + LONGEST_TITLE);
  const stretch = text.slice(start, limit);
  const words = [...stretch.matchAll(/\S+/gu)];
  let lastCapital = 0;
  for (const [index, match] of words.entries()) {
    const word = match[0];
    if (
      index > 1 &&
      /^[“"]/u.test(word) &&
      !/[”"][,.:?!]?$/u.test(word.slice(1)) &&
      !closesSoon(stretch, match.index)
    ) {
      return trimmed(text, { start, end: start + match.index });
    }
    const letters = word.replace(/^[^\p{L}\p{N}]+/u, '');
    if (/^\p{Lu}/u.test(letters)) lastCapital = index;
    else if (
      index > 2 &&
      lastCapital > 2 &&
      /^\p{Ll}/u.test(letters) &&
      !SMALL_IN_HEADLINES.has(letters.replace(/[^\p{L}]+$/u, ''))
    ) {
      return trimmed(text, { start, end: start + (words[lastCapital]?.index ?? 0) });
    }
    if (index > 2 && /\p{L}[.]$/u.test(word) && index < words.length - 1)
      return { start, end: start + match.index + word.length - 1 };
  }
  return trimmed(text, { start, end: limit });
}

/** A short quotation in a title, `Kata “Maaf” Dihapus`, closes within a few words. */
const closesSoon = (stretch: string, at: number) =>
  /^[“"][^“”"]{1,50}[”"]\s*(?:\p{Lu}|$)/u.test(stretch.slice(at, at + 60));

/** The lines after a bare marker that look like headlines. */
function titleLines(text: string, lines: readonly Span[], from: number): Span[] {
  const titles: Span[] = [];
  for (const line of lines.slice(from, from + MOST_TITLES)) {
    if (!looksLikeTitle(text.slice(line.start, line.end))) break;
    titles.push(line);
  }
  return titles;
}

/** A line of capitals, without the point that ends a sentence. */
export function looksLikeTitle(line: string): boolean {
  if (line.length < 12 || line.length > LONGEST_TITLE || /[.,;]["”)]?$/u.test(line)) return false;
  const words = line.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !SMALL_IN_HEADLINES.has(word.toLowerCase()));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 2 && capitals.length >= words.length * 0.75;
}
