import type { Lexicon } from './lexicon.js';
import type { Span, TakeNote } from './note.js';
import type { Phrase } from './phrases.js';
import type { Quoted } from './quote-marks.js';
import { type Statement } from './statements.js';
import { type Telling } from './subjects.js';
/** What a reader meets, in order: sentences of the narration, and what was said. */
export type Event = {
    readonly kind: 'told';
    readonly telling: Telling;
    readonly paragraph: number;
} | {
    readonly kind: 'said';
    readonly statement: Statement;
};
/** Reads the article from the first word to the last. */
export declare function readNarration(text: string, paragraphs: readonly Span[], quotes: readonly Quoted[], lexicon: Lexicon, note: TakeNote): Event[];
/** Everybody whom the events name. */
export declare function phrasesOf(event: Event): readonly Phrase[];
/** The words of the full names of people: of those with a role, and of those who say something. */
export declare function namesIn(events: readonly Event[]): ReadonlySet<string>;
