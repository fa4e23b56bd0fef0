import type { Note } from '../../text/note.js';
/** A stretch of a text, and the note that is to be seen in it. */
export interface Stretch {
    readonly start: number;
    readonly end: number;
    readonly note: Note | undefined;
}
/**
 * Cuts a text where notes begin and end. Where notes lie in each other, the shortest is seen.
 *
 * @param notes - in the order of their beginnings
 */
export declare function stretches(length: number, notes: readonly Note[]): Stretch[];
