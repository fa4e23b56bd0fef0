/** `cap`: Rini · `caps`: KPK · `low`: ujar · `num`: 26 · `mark`: anything else, one character. */
export type TokenKind = 'cap' | 'caps' | 'low' | 'num' | 'mark';
export interface Token {
    /** In small letters; `is` tells how it is printed. */
    readonly lower: string;
    readonly begin: number;
    readonly until: number;
    readonly is: TokenKind;
}
/** The words and marks of a stretch of text. */
export declare const tokenise: (text: string, begin: number, until: number) => Token[];
/** Whether a token is a word that begins with a capital. */
export declare const isCapital: (token: Token | undefined) => token is Token;
