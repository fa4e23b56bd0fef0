import type { Decoded } from '../input/decode.js';
import { type Operands } from '../input/find-inputs.js';
import type { Input } from '../input/input.js';
import { type Terminal } from '../terminal/terminal.js';
/** What came of one input. */
export interface Result {
    readonly text: string;
    /** What the user should know though it went well. */
    readonly warnings: readonly string[];
    /** What the summary adds up. */
    readonly counts: Readonly<Record<string, number>>;
}
/** A command that makes one result of each input. */
export interface Job {
    readonly operands: Operands;
    readonly terminal: Terminal;
    /** The folder for results; standard output when absent. */
    readonly out: string | undefined;
    /** How the results' names end: `.json`. */
    readonly ending: string;
    /** What has happened to the inputs, for the summary: `converted`. */
    readonly done: string;
    readonly isVerbose: boolean;
    /** May throw a `Failure`. */
    readonly make: (input: Input, decoded: Decoded) => Result;
}
/**
 * Makes the results, into a folder or for a single input to standard output.
 *
 * @returns the exit code
 * @throws {UsageError} when there are several and no folder for them
 */
export declare function writeResults(job: Job): Promise<number>;
