import type { Article, Feed } from './article.js';
import type { Listing } from './listing.js';
import { type ReadContext } from './shape.js';
/** Which article of a document is wanted, and when. */
export interface Wanted {
    /** The page of the article: picks it from a list, and stands in where a single item names no page. */
    readonly url?: string | undefined;
    /** The moment against which `expires` is judged, in milliseconds since 1970 UTC; now when absent. */
    readonly now?: number | undefined;
}
/**
 * One article of a document: that with the wanted URL, else the first that can be shown.
 *
 * @throws {PayloadError} when there is none
 */
export declare function readOne({ items }: Listing, context: ReadContext, { url, now }?: Wanted): Article;
/** All articles of a document in its order. One that cannot be shown is left out, and `onWarning` hears why. */
export declare function readAll({ title, items }: Listing, context: ReadContext, { now }?: Wanted): Feed;
