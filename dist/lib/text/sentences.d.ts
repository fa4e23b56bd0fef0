import type { Lexicon } from './lexicon.js';
import { type Token } from './tokens.js';
/** A sentence as the readers of names, roles and verbs see it. */
export interface Sentence {
    readonly tokens: readonly Token[];
    /** One letter for each token, see shape.ts. */
    readonly shape: string;
    readonly lexicon: Lexicon;
}
/** The word or mark at an index, in small letters; empty beside the sentence. */
export declare const wordAt: ({ tokens }: Sentence, index: number) => string;
/** The first index, of up to four from one on, whose word is not of a kind. */
export declare function past(sentence: Sentence, from: number, isKind: (word: string) => boolean): number;
/** The sentences among tokens. The points of `dr.`, `S.E.` and initials end none. */
export declare function sentencesOf(all: readonly Token[], lexicon: Lexicon): Sentence[];
