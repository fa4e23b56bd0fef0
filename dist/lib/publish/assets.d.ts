import type { Files } from './write-folder.js';
/** What pages load: never changed once published, since another content has another address. */
export interface Assets {
    /** The folder below the base, `assets/0.1.0-2a9c1b7d/`. */
    readonly path: string;
    readonly files: Files;
    /** The hashes of the scripts, as `sri.json` has them. */
    readonly integrity: Readonly<Record<string, string>>;
}
/**
 * Reads the drop-in files and adds the style sheet of the pages.
 *
 * @param folder - where they are, when not in this package
 * @throws {PublishError} when they are not there
 */
export declare function readAssets(folder?: string): Assets;
