import type { Failure } from '../failure.js';
/** What became of the files of a batch. */
export interface Tally {
    readonly done: number;
    readonly failed: number;
    readonly add: () => void;
    readonly fail: (failure: Failure) => void;
    /** Adds up what is of interest besides, each by its name in the singular. */
    readonly count: (counts: Readonly<Record<string, number>>) => void;
    /** Why files failed, the most frequent reason first, each with what to do next. */
    readonly reasons: () => string[];
    /** What was added up: `12 quotes, 1 related link`. */
    readonly counted: () => string;
}
export declare function newTally(): Tally;
