import type { Lexicon } from './lexicon.js';
import type { Span } from './note.js';
import type { Quoted } from './quote-marks.js';
import { type Statement } from './statements.js';
import { type Telling } from './subjects.js';
/** What a reader meets, in order: a sentence of the narration, or what was said. */
export type Event = Telling & {
    readonly statement?: Statement;
};
/** The article from the first word to the last, and the words in marks that nobody said. */
export interface Narration {
    readonly events: readonly Event[];
    readonly unsaid: readonly Quoted[];
}
/** Reads the article in order. */
export declare function readNarration(text: string, paragraphs: readonly Span[], quotes: readonly Quoted[], lexicon: Lexicon): Narration;
