import type { Article, Feed } from './article.js';
import type { Listing } from './listing.js';
import { type ReadContext } from './shape.js';
/**
 * The first article of a document that can be shown.
 *
 * @throws {PayloadError} why the first one cannot, when there is none
 */
export declare function readOne({ items }: Listing): Article;
/** All articles of a document in its order. One that cannot be shown is left out, and `onWarning` hears why. */
export declare function readAll({ title, items }: Listing, context: ReadContext): Feed;
