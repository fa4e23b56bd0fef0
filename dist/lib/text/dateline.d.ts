import type { Span, TakeNote } from './note.js';
/** The words before the first sentence that tell where an article was written and by whom it is published. */
export interface Dateline extends Span {
    readonly place?: Span;
    readonly publisher?: Span;
}
/** Looks for the dateline in the first lines. */
export declare function findDateline(text: string, lines: readonly Span[], isPlace: (word: string) => boolean, note: TakeNote): Dateline | undefined;
