import type { Lexicon } from './lexicon.js';
import { isCapital, type Token } from './tokens.js';
import { ABBREVIATIONS } from './words/common.js';

/** A sentence as the readers of names, roles and verbs see it: its tokens, and what the article tells about its words. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

/** What stands before the first token and after the last. */
const NOTHING: Token = { lower: '', start: 0, end: 0, kind: 'mark' };

export const tokenAt = ({ tokens }: Sentence, index: number): Token => tokens[index] ?? NOTHING;
export const wordAt = (sentence: Sentence, index: number): string => tokenAt(sentence, index).lower;
export const capitalAt = (sentence: Sentence, index: number): boolean => isCapital(tokenAt(sentence, index));
export const smallAt = (sentence: Sentence, index: number): boolean => tokenAt(sentence, index).kind === 'low';
export const markAt = (sentence: Sentence, index: number): boolean => tokenAt(sentence, index).kind === 'mark';

/** In tokens. Text without points is cut here, so that no step after this one sees a longer sentence. */
const LONGEST_SENTENCE = 300;

/** The sentences among tokens. The points of `dr.`, `S.E.` and initials end none. */
export function sentencesOf(tokens: readonly Token[], lexicon: Lexicon): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (index + 1 < tokens.length && index - from < LONGEST_SENTENCE && !endsSentence(tokens, index)) continue;
    sentences.push({ tokens: tokens.slice(from, index + 1), lexicon });
    from = index + 1;
  }
  return sentences;
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const { lower, start } = tokens[index] ?? NOTHING;
  if (!/^[.?!…]$/.test(lower) || tokens[index + 1]?.kind === 'low') return false;
  const before = tokens[index - 1];
  if (lower !== '.' || before?.end !== start) return true;
  const isInitial = before.lower.length === 1 && isCapital(before);
  return !isInitial && !ABBREVIATIONS.has(before.lower) && !/^.{0,4}\..{1,3}$/.test(before.lower);
}
