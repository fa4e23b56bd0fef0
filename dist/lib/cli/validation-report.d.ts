import type { Tally } from './batch/tally.js';
import type { Findings } from './findings.js';
import { type Terminal } from './terminal/terminal.js';
/** Prints what was found, file by file; nothing of it is kept. */
export interface Report {
    readonly file: (name: string, findings: Findings) => void;
    readonly end: (tally: Tally) => void;
}
/** Lines for people and editors, and a summary on stderr. */
export declare function humanReport({ out, err, outColors: colors }: Terminal, isQuiet: boolean): Report;
/** One JSON array, an element for each file. */
export declare function jsonReport({ out }: Terminal): Report;
