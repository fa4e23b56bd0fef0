import type { Line, Span, TakeNote } from './note.js';
/** The words before the first sentence that tell where an article was written and who publishes it. */
export interface Dateline extends Span {
    readonly place?: Span | undefined;
    readonly publisher?: Span | undefined;
}
/** Looks for the dateline in the first lines. */
export declare function findDateline(lines: readonly Line[], places: ReadonlySet<string>, note: TakeNote): Dateline | undefined;
