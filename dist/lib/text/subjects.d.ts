import { type Phrase } from './phrases.js';
import { type Sentence } from './sentences.js';
/** Who speaks, as the words tell: somebody named, `ia`, `mereka`. */
export type Reference = Phrase | 'one' | 'many';
/** What a sentence of the narration tells about people. */
export interface Telling {
    /** Everybody it mentions, in order. */
    readonly mentions: readonly Phrase[];
    /** Who says something in it. */
    readonly subject?: Reference | undefined;
}
/** Reads who is mentioned in a sentence, and who speaks. */
export declare function readSentence(sentence: Sentence): Telling;
/** What follows a closing mark, when it tells who spoke. */
export interface Cue {
    readonly reference?: Reference | undefined;
    /** Index of the first token after verb and speaker. */
    readonly to: number;
}
/**
 * Reads the cue at the start of what follows a quote: `ujar Rini`, `katanya`, `Rini mengatakan`, `demikian bunyi surat itu`.
 *
 * @param isOpen - the quote ends in a comma or the like, so a cue is to be expected
 */
export declare function readCue(sentence: Sentence, isOpen: boolean): Cue | undefined;
