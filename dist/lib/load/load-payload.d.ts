import { type FetchOptions, type Loaded } from './fetch-text.js';
/**
 * The text behind a URL, asked for once for the whole page however many ask; the request ends when its last asker leaves.
 *
 * @param signal - aborted when this asker no longer wants the answer
 * @throws {LoadError} when it did not arrive; with code `aborted` when the signal was aborted
 */
export declare function loadPayload(url: string, signal: AbortSignal, options?: FetchOptions): Promise<Loaded>;
/** Forgets what is known of a URL, so that the next asker asks the server. */
export declare function forgetPayload(url: string): void;
