import type { Span } from './note.js';
import { type Sentence } from './sentences.js';
/** A noun phrase that names somebody: what they are, what they are called, or both. */
export interface Phrase {
    readonly is: 'person' | 'role' | 'institution';
    readonly role?: Span | undefined;
    readonly name?: Span | undefined;
    /** `rin` of `Rini Lestari (Rin)`. */
    readonly alias?: string | undefined;
    /** Points back to somebody who was mentioned: `perempuan asal Palu itu`. */
    readonly isAgain?: boolean;
    /** The words of the name, without rank and degree. */
    readonly words: readonly string[];
    /** Index of its first token, and of the first token after it. */
    readonly from: number;
    readonly to: number;
}
/** The phrase that begins at a token, if one does. A lone word is a name only where `isSpeaker` says that somebody stands there. */
export declare function phraseAt(sentence: Sentence, index: number, isSpeaker?: boolean): Phrase | undefined;
