/** What the command ends with. */
export declare const EXIT: {
    readonly done: 0;
    readonly failed: 1;
    readonly usage: 2;
    readonly interrupted: 130;
};
/** The command line asks for something that cannot be; `message` says what, `next` what to do about it. */
export declare class UsageError extends Error {
    readonly name = "UsageError";
    readonly next: string | undefined;
    constructor(message: string, next?: string);
}
/**
 * One file could not be worked on. The message names no file, so that a summary can count how often each occurs.
 *
 * @example throw new Failure('is empty', 'Save the article into it first.');
 */
export declare class Failure extends Error {
    readonly name = "Failure";
    /** What to do next, in a sentence. */
    readonly next: string | undefined;
    /** Whether every other file would meet the same, as with a full disk. */
    readonly endsAll: boolean;
    constructor(message: string, next?: string, endsAll?: boolean);
}
/** Anything that was thrown as a failure of one file; what is no error of the system or ours stays what it is. */
export declare function asFailure(error: unknown): Failure;
