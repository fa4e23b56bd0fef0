/** The text of a document, and the address it came from after redirects. */
export interface Loaded {
    readonly url: string;
    readonly text: string;
}
/**
 * Fetches a text, with one more try after a network failure or a 5xx.
 *
 * @param signal - ends the request; the reason of the abort, a `LoadError`, is then what is thrown
 * @param maxBytes - the most bytes of the decoded body
 * @throws {LoadError}
 */
export declare function fetchText(url: string, signal: AbortSignal, maxBytes: number, isRetry?: boolean): Promise<Loaded>;
