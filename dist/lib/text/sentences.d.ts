import type { Lexicon } from './lexicon.js';
import { type Token } from './tokens.js';
/** A sentence as the readers of names, roles and verbs see it: its tokens, and what the article tells about its words. */
export interface Sentence {
    readonly tokens: readonly Token[];
    readonly lexicon: Lexicon;
}
export declare const tokenAt: ({ tokens }: Sentence, index: number) => Token;
export declare const wordAt: (sentence: Sentence, index: number) => string;
export declare const capitalAt: (sentence: Sentence, index: number) => boolean;
export declare const smallAt: (sentence: Sentence, index: number) => boolean;
export declare const markAt: (sentence: Sentence, index: number) => boolean;
/** The sentences among tokens. The points of `dr.`, `S.E.` and initials end none. */
export declare function sentencesOf(tokens: readonly Token[], lexicon: Lexicon): Sentence[];
