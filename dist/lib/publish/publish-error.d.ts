/** Why nothing, or no more, was published. What lies in the folder is whole: another run goes on from there. */
export type PublishErrorCode = 'bad-base' | 'no-assets' | 'no-articles' | 'bad-folder' | 'foreign-folder' | 'busy' | 'unwritable' | 'disk-full';
/** The site could not be written, or not to its end. */
export declare class PublishError extends Error {
    readonly name = "PublishError";
    readonly code: PublishErrorCode;
    constructor(code: PublishErrorCode, message: string, options?: ErrorOptions);
}
/** The code of a system's error, `ENOENT`. */
export declare const systemCode: (error: unknown) => string;
/** An error of the file system in words that tell what to do. */
export declare function writingFailed(error: unknown, path: string): PublishError;
