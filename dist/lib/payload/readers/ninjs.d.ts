import type { Listing } from '../listing.js';
import type { ReadContext } from '../shape.js';
/**
 * IPTC ninjs 1 to 3, one item or a list, and the dialects of Superdesk (`guid`, `authors`) and of the BBC (`{item: […]}`).
 * There is no public page in it, since `uri` is no link; `edNote` is for editors and stays with them.
 */
export declare function openNinjs(document: unknown, context: ReadContext): Listing | undefined;
