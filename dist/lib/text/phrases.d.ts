import type { Lexicon } from './lexicon.js';
import type { Span } from './note.js';
import { type Token } from './tokens.js';
/** A noun phrase that names somebody: what they are, what they are called, or both. */
export interface Phrase {
    readonly kind: 'person' | 'role' | 'institution';
    readonly role?: Span;
    readonly name?: Span;
    /** `Rini` of `Rini Lestari (Rin)`. */
    readonly alias?: string;
    /** The words of the name, lower case, without rank and degree. */
    readonly words: readonly string[];
    /** Index of its first token, and of the first token after it. */
    readonly from: number;
    readonly to: number;
    readonly nameTokens?: Name;
}
interface Name {
    readonly from: number;
    readonly to: number;
    /** The first token after degrees, age and nickname. */
    readonly after: number;
    readonly alias?: string;
}
/** Reads phrases out of the tokens of one sentence. */
export declare class PhraseReader {
    #private;
    constructor(tokens: readonly Token[], lexicon: Lexicon);
    /** The phrase that begins at a token, or undefined. A lone word is a name only where `isSpeaker` says that somebody stands there. */
    at(index: number, isSpeaker?: boolean): Phrase | undefined;
}
export {};
