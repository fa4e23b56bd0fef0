/** A document of one article or many, in any format that `readFeed` reads. */
export interface Source {
    /** What it is called where it fails. */
    readonly name: string;
    /** Gives the document: as text, or as a value. */
    read(): unknown;
}
/**
 * The payload files below a folder, in an order that no file system decides. Hidden files and folders are passed over, and
 * links to folders, which may lead in circles.
 *
 * @param without - a folder that is not looked into: the site itself, when it lies in there
 * @throws {PublishError} when it is no folder, or not to be read
 */
export declare function payloadFiles(folder: string, without: string): string[];
/** Files as sources. */
export declare function sourcesOf(folder: string, files: readonly string[]): Generator<Source>;
