import type { Listing } from '../listing.js';
import type { ReadContext } from '../shape.js';
/** JSON Feed 1.0 and 1.1 (jsonfeed.org). An item without an id is none, says the specification. */
export declare function openJsonFeed(feed: unknown, context: ReadContext): Listing | undefined;
