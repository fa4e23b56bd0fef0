import { type Token } from './tokens.js';
/** The sentences among tokens. The points of `dr.`, `S.E.` and initials end none; a glued `.Baca` does. */
export declare function sentencesOf(tokens: readonly Token[]): Token[][];
