import type { Listing } from './listing.js';
import type { ReadContext } from './shape.js';
/**
 * Takes apart what every page can read at once: our own format and clean JSON-LD, as a value or as JSON text. Nothing comes
 * back when the larger readers are needed, also for text that is no JSON.
 *
 * @throws {PayloadError} when no reader will ever make an article of it
 */
export declare function openDocument(input: unknown, context: ReadContext): Listing | undefined;
