import type { Found } from './input.js';
/** What is taken from a folder: texts, or documents that hold payloads. */
export declare const ENDINGS: {
    readonly texts: readonly [".txt", ".text", ".md", ".html", ".htm"];
    readonly documents: readonly [".json", ".jsonld", ".xml", ".rss", ".atom"];
};
/** What the operands of a command may lead to. */
export interface Operands {
    /** As they were typed; nothing at all means standard input. */
    readonly given: readonly string[];
    /** From a folder, only files that end so are taken. */
    readonly endings: readonly string[];
}
/** Whether exactly one document is meant, so that its result may go to standard output. */
export declare function isSingle({ given }: Operands): Promise<boolean>;
/**
 * What the operands lead to: files, all fitting files of a folder, what matches a pattern, and standard input for `-` or for
 * no operand at all.
 *
 * @throws {UsageError} when nobody types anything into standard input, or it is asked for twice
 */
export declare function findInputs(operands: Operands): AsyncGenerator<Found>;
