import type { Listing } from './listing.js';
import type { ReadContext } from './shape.js';
/**
 * Takes apart a document of our own format, as a value or as JSON text. Nothing comes back when another reader is needed, also
 * for text that is no JSON.
 *
 * @throws {PayloadError} when no reader will ever make an article of it
 */
export declare function openDocument(input: unknown, context: ReadContext): Listing | undefined;
