/** `cap`: Rini · `caps`: KPK · `low`: ujar · `num`: 26 · `mark`: anything else, one character. */
export type TokenKind = 'cap' | 'caps' | 'low' | 'num' | 'mark';

export interface Token {
  /** In small letters; `is` tells how it is printed. */
  readonly lower: string;
  readonly begin: number;
  readonly until: number;
  readonly is: TokenKind;
}

/*
 * Letters and digits, and single marks between them. Words that a careless copy glued together come apart: `jalan.Warga`,
 * `kataDirektur`; not so `S.Pd` and `YouTube`. The bound keeps engines from remembering every letter of an endless word.
 */
const WORD =
  /[\p{L}\p{N}](?:(?:['’`\-/&]|\.(?!(?<=\p{L}{2}\.)\p{Lu}\p{Ll}))?(?!(?<=\p{Ll}{3})\p{Lu}\p{Ll}{2})[\p{L}\p{N}]){0,80}|\S/gu;

/** The words and marks of a stretch of text. */
export const tokenise = (text: string, begin: number, until: number): Token[] =>
  [...text.slice(begin, until).matchAll(WORD)].map(({ 0: word, index }) => ({
    lower: word.toLowerCase(),
    begin: begin + index,
    until: begin + index + word.length,
    is: kindOf(word),
  }));

function kindOf(word: string): TokenKind {
  if (/^\p{N}/u.test(word)) return 'num';
  if (/^\p{Lu}/u.test(word)) return word.length > 1 && word === word.toUpperCase() ? 'caps' : 'cap';
  return /^\p{L}/u.test(word) ? 'low' : 'mark';
}

/** Whether a token is a word that begins with a capital. */
export const isCapital = (token: Token | undefined): token is Token => token?.is === 'cap' || token?.is === 'caps';
