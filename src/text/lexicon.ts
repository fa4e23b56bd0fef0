import type { Span } from './note.js';
import { isCapital, type Token, tokenise } from './tokens.js';
import { isRoleNoun } from './words/organisations.js';
import { BEFORE_A_PLACE, PLACES } from './words/places.js';
import { RANKS } from './words/ranks.js';
import { ADVERBS, isPassive, reports, speechForm } from './words/verbs.js';

/** What one article itself tells about its words, all in small letters. */
export interface Lexicon {
  /** Words that are known as places, or that the article uses so: after `di`, `Kota`, `Polres` … */
  readonly places: Set<string>;
  /** Words that stand alone as somebody who speaks: `ujar Rini`, `Rini mengatakan`. */
  readonly speakers: ReadonlySet<string>;
  /** Words that the article also writes small: no names. */
  readonly small: ReadonlySet<string>;
  /** How often a word in capitals is printed, and two of them in a row. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Reads the whole article once and counts. */
export function readLexicon(text: string, paragraphs: readonly Span[]): Lexicon {
  const places = new Set(PLACES);
  const speakers = new Set<string>();
  const small = new Set<string>();
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { begin, until } of paragraphs) {
    const tokens = tokenise(text, begin, until);
    for (const [index, token] of tokens.entries()) {
      const { is, lower } = token;
      if (is === 'low') small.add(lower);
      if (!isCapital(token)) continue;
      const before = tokens[index - 1];
      const next = tokens[index + 1];
      count(lower);
      if (isCapital(next)) count(`${lower} ${next.lower}`);
      // In `Dinas Provinsi Rini Lestari` no place follows: only after small `di` may another capital come behind a place.
      const isPlaced = before?.is === 'low' || !isCapital(next) || isRoleNoun(next.lower) || RANKS.has(next.lower);
      if (!isCapital(next) && speaks(tokens, index)) speakers.add(lower);
      else if (before && is === 'cap' && isPlaced && BEFORE_A_PLACE.has(before.lower)) places.add(lower);
    }
  }
  for (const word of speakers) if (!PLACES.has(word)) places.delete(word);
  return { places, speakers, small, counts };
}

function speaks(tokens: readonly Token[], index: number): boolean {
  const word = (at: number) => tokens[at]?.lower ?? '';
  const before = word(index - 1);
  if (/^(?:menurut|oleh)$/.test(before) || isPassive(before) || speechForm(before)) return true;
  let next = index + 1;
  while (ADVERBS.has(word(next))) next++;
  return !isCapital(tokens[index - 1]) && reports(word(next));
}
