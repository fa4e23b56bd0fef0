import type { Lexicon } from './lexicon.js';
import { type Phrase } from './phrases.js';
import { type Token } from './tokens.js';
/** Who speaks, as the words tell: somebody named, `ia`, `mereka`. */
export type Reference = Phrase | 'one' | 'many';
/** What a sentence of the narration tells about people. */
export interface Telling {
    /** Everybody it mentions, in order. */
    readonly mentions: readonly Phrase[];
    /** Who says something in it. */
    readonly subject?: Reference;
}
/** Reads who is mentioned in a sentence, and who speaks. */
export declare function readSentence(tokens: readonly Token[], lexicon: Lexicon): Telling;
/** What follows a closing mark, when it tells who spoke. */
export interface Cue {
    readonly reference?: Reference;
    /** Index of the first token after verb and speaker. */
    readonly to: number;
    /** Index of the word that reports. */
    readonly at: number;
}
/** Reads the cue at the start of what follows a quote: `ujar Rini`, `katanya`, `Rini mengatakan`, `demikian bunyi surat itu`. */
export declare function readCue(tokens: readonly Token[], lexicon: Lexicon, endsInComma?: boolean): Cue | undefined;
