/** Why a payload did not arrive. */
export type LoadErrorCode = 'network' | 'timeout' | 'status' | 'content-type' | 'too-large' | 'aborted';
/** A payload that did not arrive, with the address that was asked. */
export declare class LoadError extends Error {
    readonly name = "LoadError";
    readonly code: LoadErrorCode;
    readonly url: string;
    /** The HTTP status, where there was an answer. */
    readonly status: number | undefined;
    constructor(code: LoadErrorCode, url: string, message: string, status?: number);
}
