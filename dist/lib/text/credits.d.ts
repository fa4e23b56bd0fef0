import type { Party } from '../payload/payload.js';
import type { Line, Span, TakeNote } from './note.js';
/** Who wrote and edited the article, and where that stands. */
export interface Credits {
    readonly authors: readonly Party[];
    readonly spans: readonly Span[];
}
/** Reads credit lines, bylines and the initials at the end of a line. */
export declare function findCredits(lines: readonly Line[], note: TakeNote): Credits;
