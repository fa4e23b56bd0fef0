/**
 * Makes the folder for results, so that a whole batch need not find out one by one.
 *
 * @throws {Failure} when nothing can be written there
 */
export declare function openFolder(folder: string): void;
/**
 * Writes a file so that it is there whole or not at all: under another name first. Nothing else runs meanwhile, so that
 * Ctrl-C falls before or after.
 *
 * @param input - the file it is made from, which is never overwritten
 * @throws {Failure} when it cannot be written
 */
export declare function writeWhole(path: string, text: string, input: string | undefined): void;
