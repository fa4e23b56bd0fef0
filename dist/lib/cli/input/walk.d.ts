import type { Found } from './input.js';
/**
 * The files of a folder and the folders in it, one after another as the system gives them; no list of them is ever held.
 * Hidden ones are left out, links to folders are not followed, and a folder that cannot be opened is told and passed over.
 *
 * @param folder - as the user typed it
 * @param accepts - takes the path below the folder, with slashes
 * @param depth - how many levels of folders are entered
 */
export declare function walk(folder: string, accepts: (place: string) => boolean, depth: number, below?: string): AsyncGenerator<Found>;
