/** `cap`: Rini · `caps`: KPK · `low`: ujar · `num`: 26 · `mark`: anything else, one character. */
export type TokenKind = 'cap' | 'caps' | 'low' | 'num' | 'mark';
export interface Token {
    /** In small letters; its kind tells how it is printed. */
    readonly lower: string;
    readonly start: number;
    readonly end: number;
    readonly kind: TokenKind;
}
/** The words and marks of a stretch of text. Words that a careless copy glued together come apart: `kataDirektur`. */
export declare function tokenise(text: string, start: number, end: number): Token[];
/** Whether a token is a word that begins with a capital. */
export declare const isCapital: (token: Token | undefined) => token is Token;
