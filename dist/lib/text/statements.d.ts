import type { Lexicon } from './lexicon.js';
import type { Span } from './note.js';
import type { Quoted } from './quote-marks.js';
import { type Reference } from './subjects.js';
/** How the text tells that words between marks were said by somebody. */
export type Evidence = 'cue-after' | 'cue-before' | 'goes-on' | 'stands-alone' | 'inside-a-paragraph';
/** Words that somebody said. */
export interface Statement extends Quoted {
    readonly evidence: Evidence;
    readonly reference?: Reference;
    /** The words that tell the speaker; the marks' end where there are none. */
    readonly cue: Span;
    /** Nothing stands in the cue but verb and speaker. */
    readonly isBareCue: boolean;
}
/** Tells what was said from titles, terms and recitations in marks; undefined for the latter. */
export declare function readStatement(text: string, quoted: Quoted, paragraph: Span, lastParagraph: Span, before: {
    end: number;
    statement: Statement | undefined;
}, nextStart: number, lexicon: Lexicon): Statement | undefined;
