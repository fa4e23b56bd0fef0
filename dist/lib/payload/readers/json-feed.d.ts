import type { Listing } from '../listing.js';
import type { ReadContext } from '../shape.js';
/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
export declare function openJsonFeed(document: unknown, context: ReadContext): Listing | undefined;
