import type { Span } from './note.js';
import { isCapital, type Token, tokenise } from './tokens.js';
import { AFTER_A_PLACE, BEFORE_A_PLACE, PLACES } from './words/places.js';
import { RANKS } from './words/ranks.js';
import { ADVERBS, PASSIVE_VERBS, reports, speechForm } from './words/verbs.js';

/** What one article itself tells about its words, all in small letters. */
export interface Lexicon {
  /** A capital word that the article uses as a place: after `di`, `Kota`, `Polres` … */
  readonly isPlace: (word: string) => boolean;
  /** A capital word that stands alone as somebody who speaks: `ujar Rini`, `Rini mengatakan`. */
  isSpeaker(word: string): boolean;
  /** A word of a full name that the article prints elsewhere. */
  isKnownName(word: string): boolean;
  /** A word that the article also writes small: no name. */
  isCommon(word: string): boolean;
  /** How often a word is printed without the other right after it. */
  without(word: string, next: string): number;
}

/**
 * Reads the whole article once and counts.
 *
 * @param names - words of full names that are known already
 */
export function readLexicon(
  text: string,
  paragraphs: readonly Span[],
  names: ReadonlySet<string> = new Set(),
): Lexicon {
  const places = new Set<string>();
  const speakers = new Set<string>();
  const small = new Set<string>();
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { start, end } of paragraphs) {
    const tokens = tokenise(text, start, end);
    for (const [index, token] of tokens.entries()) {
      const { kind, lower } = token;
      if (kind === 'low') small.add(lower);
      if (!isCapital(token)) continue;
      const before = tokens[index - 1];
      const next = tokens[index + 1];
      const isNextCapital = next !== undefined && isCapital(next);
      count(lower);
      if (isNextCapital) count(`${lower} ${next.lower}`);
      // In `Dinas Provinsi Rini Lestari` no place follows: only after small `di` may another capital come behind a place.
      const isPlaced =
        before?.kind === 'low' || !isNextCapital || AFTER_A_PLACE.has(next.lower) || RANKS.has(next.lower);
      if (before && kind === 'cap' && isPlaced && BEFORE_A_PLACE.has(before.lower)) places.add(lower);
      if (!(before && isCapital(before)) && !isNextCapital && speaks(tokens, index)) speakers.add(lower);
    }
  }
  return {
    isPlace: (word) => PLACES.has(word) || (places.has(word) && !speakers.has(word)),
    isSpeaker: (word) => speakers.has(word),
    isKnownName: (word) => names.has(word),
    isCommon: (word) => small.has(word),
    without: (word, next) => (counts.get(word) ?? 0) - (counts.get(`${word} ${next}`) ?? 0),
  };
}

function speaks(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  const isSource =
    PASSIVE_VERBS.has(before === 'oleh' ? (tokens[index - 2]?.lower ?? '') : before) || before === 'menurut';
  if (isSource || (tokens[index - 1]?.kind === 'low' && speechForm(before) === 'bare')) return true;
  let next = index + 1;
  while (ADVERBS.has(tokens[next]?.lower ?? '')) next++;
  return reports(tokens[next]?.lower ?? '');
}
