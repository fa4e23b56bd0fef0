import { type Loaded } from './fetch-text.js';
/** Bounds of one request. */
export interface LoadOptions {
    /** The longest time until the text is there, in milliseconds; 10 s when absent. */
    timeout?: number;
    /** The most bytes of the decoded body; 2 MB when absent. */
    maxBytes?: number;
}
/**
 * The text behind a URL, asked for once for the whole page however many ask; the request ends when its last asker leaves.
 *
 * @param signal - aborted when this asker no longer wants the answer; one who always does needs none
 * @throws {LoadError} when it did not arrive; with code `aborted` when the signal was aborted
 */
export declare function loadPayload(url: string, signal: AbortSignal | undefined, options?: LoadOptions): Promise<Loaded>;
/** Forgets what is known of a URL, so that the next asker asks the server. */
export declare const forgetPayload: (url: string | undefined) => unknown;
