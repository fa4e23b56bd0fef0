import type { Article, Feed } from './article.js';
import type { Listing } from './listing.js';
import { type ReadContext } from './shape.js';
/**
 * One article of a document: the first that can be shown.
 *
 * @param url - the page of the article: picks it from a list, and stands in where a single item names no page
 *
 * @throws {PayloadError} when there is none
 */
export declare function readOne({ items }: Listing, context: ReadContext, url?: string): Article;
/** All articles of a document in its order. One that cannot be shown is left out, and `onWarning` hears why. */
export declare function readAll({ title, items }: Listing, context: ReadContext): Feed;
