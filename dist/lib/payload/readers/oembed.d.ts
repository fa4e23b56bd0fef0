import type { Listing } from '../listing.js';
import type { ReadContext } from '../shape.js';
/**
 * oEmbed 1.0 (oembed.com): a title, a picture, who made it and who shows it. Its page is known only to whoever asked, and
 * its `html` is left alone: half of what is served holds scripts.
 */
export declare function openOembed(document: unknown, context: ReadContext): Listing | undefined;
