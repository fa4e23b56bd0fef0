/** The text of a document, and the address it came from after redirects. */
export interface Loaded {
    readonly url: string;
    readonly text: string;
}
/** Bounds of one request. */
export interface FetchOptions {
    /** The longest time for one try, in milliseconds; 10 s when absent. */
    timeout?: number;
    /** The most bytes of the decoded body; 2 MB when absent. */
    maxBytes?: number;
}
/**
 * Fetches a text with bounds on time and size, and one more try after a network failure or a 5xx.
 *
 * @throws {LoadError}
 */
export declare function fetchText(url: string, signal: AbortSignal, options?: FetchOptions): Promise<Loaded>;
