/** How many files a run has written, and how many it found as they should be. */
export interface Tally {
    written: number;
    unchanged: number;
}
/** The files of a folder by their names. */
export type Files = Readonly<Record<string, string | Uint8Array>>;
/**
 * Makes a folder hold exactly these files. One whose bytes are the same is not touched; the others are written beside their
 * place and moved into it, so that a file is the old one or the new one, and never half of it.
 *
 * @param files - in the order in which they are written: what others refer to comes first
 * @throws {PublishError}
 */
export declare function writeFolder(folder: string, files: Files, tally: Tally): void;
/** Writes one file as {@link writeFolder} does, whatever else is in the folder. */
export declare function writeFile(folder: string, name: string, content: string | Uint8Array, tally: Tally, isThere?: boolean): void;
/** Removes what a run that was killed has left in a folder that others may use as well. */
export declare function removeUnfinished(folder: string): void;
export declare const isUnfinished: (name: string) => boolean;
/** Makes a folder and those above it. @returns whether it was not there */
export declare function makeFolder(folder: string): boolean;
/** The names in a folder; none where there is no folder. */
export declare function namesIn(folder: string): string[];
export declare function remove(path: string): void;
