import type { Listing } from '../listing.js';
import type { ReadContext } from '../shape.js';
/** Posts of the WordPress REST API, one or a list, with what `?_embed` adds or without. */
export declare function openWordPress(document: unknown, context: ReadContext): Listing | undefined;
