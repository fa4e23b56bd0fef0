import type { Lexicon } from './lexicon.js';
import type { Span } from './note.js';
import type { Quoted } from './quote-marks.js';
import { type Reference } from './subjects.js';
/** How the text tells that words between marks were said by somebody. */
export type Evidence = readonly [reason: string, confidence: number];
export declare const CUE_AFTER: Evidence;
export declare const CUE_BEFORE: Evidence;
/** Words that somebody said. */
export interface Statement extends Quoted {
    readonly evidence: Evidence;
    readonly reference?: Reference | undefined;
    /** The words that tell the speaker; empty, at the end of the quote, where there are none. */
    readonly cue: Span;
    /** Nothing stands in the cue but verb and speaker. */
    readonly isBareCue: boolean;
}
/** What is known when a quote is reached. */
export interface Place {
    readonly paragraph: Span;
    /** The paragraph that the quote ends in. */
    readonly lastParagraph: Span;
    /** Where reading has come to, and where the next quote begins. */
    readonly read: number;
    readonly next: number;
    /** The statement before. */
    readonly previous: Statement | undefined;
}
/** Tells what was said from titles, terms and recitations in marks; undefined for the latter. */
export declare function readStatement(text: string, quoted: Quoted, { paragraph, lastParagraph, read, next, previous }: Place, lexicon: Lexicon): Statement | undefined;
