/**
 * Makes the folder ready and keeps other runs out of it until `release`.
 *
 * @throws {PublishError} when it holds what others made, another run is at work in it, or it cannot be written
 */
export declare function claimFolder(out: string): {
    readonly release: () => void;
};
/**
 * Removes the pages that were published before and are not any more.
 *
 * @param isPublished - whether a folder of a shard belongs to this run
 * @returns how many
 */
export declare function removeStale(out: string, isPublished: (shard: string, folder: string) => boolean): number;
