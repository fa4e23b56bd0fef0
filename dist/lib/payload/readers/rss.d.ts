import type { Listing } from '../listing.js';
import type { ReadContext } from '../shape.js';
/**
 * RSS 2.0, RSS 1.0 and Atom, and any other XML whose articles stand in elements named `item` or `entry`, such as the feed of
 * the Indonesian government portals (`title`, `link`, `pubDate`, `category_title`).
 */
export declare function openRss(document: unknown, context: ReadContext): Listing | undefined;
