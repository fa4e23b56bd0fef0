import type { Article } from './article.js';
import type { ReadContext } from './shape.js';
/**
 * The only door into the library: an unknown value, parsed JSON or JSON text, becomes an {@link Article}. One that was read
 * before comes back as it is.
 *
 * @param now - the moment against which `expires` is judged, in milliseconds since 1970 UTC
 * @throws {PayloadError} when there is nothing to show
 */
export declare function readArticle(input: unknown, context: ReadContext, now?: number): Article;
