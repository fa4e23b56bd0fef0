import { type Failure } from '../failure.js';
import { type Operands } from '../input/find-inputs.js';
import { type Input } from '../input/input.js';
import type { Decoded } from '../input/decode.js';
/** What is done with one input after another. */
export interface Handlers {
    /** May throw a `Failure`, which `fail` then hears. */
    readonly work: (input: Input, decoded: Decoded) => void | Promise<void>;
    readonly fail: (name: string, failure: Failure) => void;
    /** After each, whatever became of it. */
    readonly settled?: () => void;
}
/**
 * Reads the inputs one by one; none stays in memory. One that fails does not stop the others, unless they would all meet the
 * same, as with a full disk.
 */
export declare function eachInput(operands: Operands, { work, fail, settled }: Handlers): Promise<void>;
/** How many inputs there are. */
export declare function countInputs(operands: Operands): Promise<number>;
