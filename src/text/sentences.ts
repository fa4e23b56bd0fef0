import type { Lexicon } from './lexicon.js';
import { shapeOf } from './shape.js';
import { isCapital, type Token } from './tokens.js';
import { ABBREVIATIONS, HONORIFICS, RANKS } from './words/ranks.js';

/** A sentence as the readers of names, roles and verbs see it. */
export interface Sentence {
  readonly tokens: readonly Token[];
  /** One letter for each token, see shape.ts. */
  readonly shape: string;
  readonly lexicon: Lexicon;
}

/** The word or mark at an index, in small letters; empty beside the sentence. */
export const wordAt = ({ tokens }: Sentence, index: number): string => tokens[index]?.lower ?? '';

/** The first index, of up to four from one on, whose word is not of a kind. */
export function past(sentence: Sentence, from: number, isKind: (word: string) => boolean): number {
  let at = from;
  while (at < from + 4 && isKind(wordAt(sentence, at))) at++;
  return at;
}

/** In tokens. Text without points is cut here, so that no step after this one sees a longer sentence. */
const LONGEST_SENTENCE = 300;

/** The sentences among tokens. The points of `dr.`, `S.E.` and initials end none. */
export function sentencesOf(all: readonly Token[], lexicon: Lexicon): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 0; index < all.length; index++) {
    if (index + 1 < all.length && index - from < LONGEST_SENTENCE && !endsSentence(all, index)) continue;
    const tokens = all.slice(from, index + 1);
    sentences.push({ tokens, shape: shapeOf(tokens, lexicon), lexicon });
    from = index + 1;
  }
  return sentences;
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!/^[.?!…]$/.test(token?.lower ?? '') || tokens[index + 1]?.is === 'low') return false;
  const before = tokens[index - 1];
  if (token?.lower !== '.' || before?.until !== token.begin) return true;
  const isInitial = before.lower.length === 1 && isCapital(before);
  return (
    !isInitial &&
    ![ABBREVIATIONS, HONORIFICS, RANKS].some((table) => table.has(before.lower)) &&
    !/^.{0,4}\..{1,3}$/.test(before.lower)
  );
}
