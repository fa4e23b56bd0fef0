import type { Listing, Open } from '../listing.js';
import type { ReadContext } from '../shape.js';
/**
 * Takes apart a document that needs more than the readers of every page.
 *
 * @param openDocument - those readers, for text that they can read once it is mended
 * @throws {PayloadError} when it is of no known format
 */
export declare function openForeign(input: unknown, context: ReadContext, openDocument: Open): Listing;
