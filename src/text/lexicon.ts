import type { Span } from './note.js';
import { type Token, isCapital, tokenise } from './tokens.js';
import { BEFORE_A_PLACE, PLACES } from './words/places.js';
import { BETWEEN_SUBJECT_AND_VERB, PASSIVE_VERBS, REPORTING_VERBS, speechForm } from './words/verbs.js';

/** What one article itself tells about its words. */
export interface Lexicon {
  /** A capital word that the article uses as a place: after `di`, `Kota`, `Polres` … */
  isPlace(word: string): boolean;
  /** A capital word that stands alone as somebody who speaks: `ujar Rini`, `Rini mengatakan`. */
  isSpeaker(word: string): boolean;
  /** A word that the article also writes small: no name. */
  isCommon(word: string): boolean;
  /** How often a word is printed without the other right after it. */
  without(word: string, next: string): number;
}

/** Reads the whole article once and counts. */
export function readLexicon(text: string, paragraphs: readonly Span[]): Lexicon {
  const places = new Set<string>();
  const notPlaces = new Set<string>();
  const speakers = new Set<string>();
  const small = new Set<string>();
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { start, end } of paragraphs) {
    const tokens = tokenise(text, start, end);
    for (const [index, token] of tokens.entries()) {
      if (token.kind === 'low') small.add(token.lower);
      if (!isCapital(token)) continue;
      count(token.lower);
      const next = tokens[index + 1];
      if (isCapital(next)) count(`${token.lower} ${next.lower}`);
      const before = tokens[index - 1];
      if (before && token.kind === 'cap' && BEFORE_A_PLACE.has(before.lower)) places.add(token.lower);
      if (isAlone(tokens, index) && speaks(tokens, index)) speakers.add(token.lower);
      if (before && speechForm(before.lower) === 'bare') notPlaces.add(token.lower);
    }
  }
  for (const word of speakers) if (notPlaces.has(word) && !PLACES.has(word)) places.delete(word);
  return {
    isPlace: (word) => PLACES.has(word.toLowerCase()) || places.has(word.toLowerCase()),
    isSpeaker: (word) => speakers.has(word.toLowerCase()),
    isCommon: (word) => small.has(word.toLowerCase()),
    without: (word, next) => (counts.get(word.toLowerCase()) ?? 0) - (counts.get(`${word} ${next}`.toLowerCase()) ?? 0),
  };
}

const isAlone = (tokens: readonly Token[], index: number) =>
  !isCapital(tokens[index - 1]) && !isCapital(tokens[index + 1]);

function speaks(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.kind === 'low' && speechForm(before.lower) === 'bare') return true;
  if (before && (PASSIVE_VERBS.has(before.lower) || before.lower === 'menurut')) return true;
  if (before?.lower === 'oleh' && PASSIVE_VERBS.has(tokens[index - 2]?.lower ?? '')) return true;
  let next = index + 1;
  while (BETWEEN_SUBJECT_AND_VERB.has(tokens[next]?.lower ?? '')) next++;
  return REPORTING_VERBS.has(tokens[next]?.lower ?? '') && tokens[next]?.kind === 'low';
}
