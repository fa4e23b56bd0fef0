import { safeUrl } from '../payload/safe-url.js';
import type { Link } from '../payload/payload.js';
import type { Line, Span, TakeNote } from './note.js';
import { trimmed } from './paragraphs.js';
import type { TextLink } from './source-text.js';
import { SMALL_WORDS } from './words/common.js';
import { RELATED_MARKER } from './words/noise.js';

/** A pointer to other articles and where it stands, marker included. */
export interface Related extends Span {
  readonly links: readonly Link[];
}

/** The longest title, in UTF-16 code units. */
const LONGEST_TITLE = 220;
const MOST_TITLES = 8;

/** Finds “Baca juga” and its kin, on lines of their own and inside paragraphs. */
export function findRelated(
  text: string,
  lines: readonly Line[],
  anchors: readonly TextLink[],
  baseUrl: string | undefined,
  note: TakeNote,
): Related[] {
  const found: Related[] = [];
  const slice = ({ begin, until }: Span) => text.slice(begin, until);
  let anchor = 0;
  const linkOf = (title: Span): Link[] => {
    while ((anchors[anchor]?.until ?? Infinity) <= title.begin) anchor++;
    const behindWords = anchors[anchor];
    const [, written = '', behind] =
      /^[^\p{L}\p{N}"“'‘(#]*(.*?)[\s([<]*(https?:\/\/[^\s()<>[\]"“”]+)?[\])>]*$/su.exec(slice(title)) ?? [];
    const headline = written.replace(/\s+/g, ' ');
    const below = /^\s*\n\s*(https?:\/\/\S+)\s*(?:\n|$)/u.exec(text.slice(title.until, title.until + 300))?.[1];
    const linked = behindWords && behindWords.begin < title.until ? behindWords.url : below;
    // Without an address of its own a title has none: resolved against the article's, '' would be the article.
    const address = behind ?? linked;
    const url = address && safeUrl(address, baseUrl);
    return headline.length < 4 ? [] : [{ headline, ...(url && { url }) }];
  };

  let read = 0;
  for (const [index, line] of lines.entries()) {
    for (const match of line.text.matchAll(RELATED_MARKER)) {
      const begin = line.begin + match.index;
      const titleStart = begin + match[0].length;
      const rest = trimmed(text, { begin: titleStart, until: line.until });
      const title = slice(rest);
      const isFirst = !/[\p{L}\p{N}]/u.test(line.text.slice(0, match.index).slice(-8));
      const isMarker =
        match[1] ?? (!title || (/^["“'‘]?[\p{Lu}\p{N}]/u.test(title) && (isFirst || /^\p{Lu}/u.test(match[0]))));
      if (begin < read || !isMarker || /^(?:video|foto)\b/iu.test(title)) continue;
      const isWhole = isFirst && title.length <= LONGEST_TITLE && !hasLaterSentence(title);
      const titles = title ? [isWhole ? rest : titleInside(text, rest)] : titleLines(index + 1);
      read = titles.at(-1)?.until ?? titleStart;
      const span = { begin, until: read };
      const links = titles.flatMap(linkOf);
      found.push({ ...span, links });
      const headlines = links.map(({ headline }) => headline).join(' | ');
      if (headlines) note('related', span, 'marker and title', 0.95, headlines);
      else note('dropped', span, 'marker alone', 0.8);
    }
  }
  return found;

  /** The lines after a bare marker that look like headlines. */
  function titleLines(from: number): Span[] {
    const next = lines.slice(from, from + MOST_TITLES);
    const until = next.findIndex((line) => !looksLikeTitle(line.text));
    return until < 0 ? next : next.slice(0, until);
  }
}

/** Whether a line holds a sentence end and another sentence, or a long quotation, which no headline does. */
const hasLaterSentence = (line: string) => /\p{Ll}{2}\.\s+\p{Lu}\p{Ll}+(?:\s+\p{Ll}+){2}|\s[“"].{40}/u.test(line);

/**
 * The title at the start of a stretch that goes on with the article. Headlines are written in capitals but for small words, so
 * the first small word that means something belongs to the next sentence, and so does the capital before it.
 */
function titleInside(text: string, { begin, until }: Span): Span {
  const stretch = text.slice(begin, Math.min(until, begin + LONGEST_TITLE));
  let capital = 0;
  let count = 0;
  for (const { 0: word, index } of stretch.matchAll(/\S+/gu)) {
    const letters = word.replace(/[^\p{L}\p{N}]+/gu, '');
    const isQuote = /^[“"]/u.test(word);
    const isProse = capital > 0 && /^\p{Ll}/u.test(letters) && !SMALL_WORDS.has(letters);
    if (count > 1 && (isQuote || isProse)) return trimmed(text, { begin, until: begin + (isQuote ? index : capital) });
    if (count > 2 && /^\p{Lu}/u.test(letters)) capital = index;
    if (count > 2 && /\p{L}\.$/u.test(word)) return { begin, until: begin + index + word.length - 1 };
    count++;
  }
  return trimmed(text, { begin, until: begin + stretch.length });
}

/** A line of capitals, without the point that ends a sentence. */
export function looksLikeTitle(line: string): boolean {
  if (line.length < 12 || line.length > LONGEST_TITLE || /[.,;]["”)]?$/u.test(line)) return false;
  const words = line.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !SMALL_WORDS.has(word.toLowerCase()));
  return words.length > 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.75;
}
