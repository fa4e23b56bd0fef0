import type { Article, Feed } from './article.js';
import { type Wanted } from './read-listing.js';
import type { PayloadWarning } from './shape.js';
/** How a document is to be read. */
export interface ReadOptions extends Wanted {
    /** Where the document came from: relative URLs in it are resolved against this. */
    readonly baseUrl?: string | undefined;
    /** The IANA zone of times that are written without one, `Asia/Jakarta`. */
    readonly timeZone?: string | undefined;
    /** Hears of every field that was dropped or mended. */
    readonly onWarning?: ((warning: PayloadWarning) => void) | undefined;
}
/**
 * Reads an unknown value (parsed JSON or JSON text) as an {@link Article}.
 *
 * A bad field is dropped and `onWarning` hears its JSON path. An article that was read before comes back as it is.
 *
 * @throws {PayloadError} when there is nothing to show: no JSON, no headline, an unknown major version, an expired article.
 * @throws {RangeError} when `timeZone` is no time zone
 * @example
 * const article = readPayload(await response.json(), { baseUrl: response.url });
 */
export declare function readPayload(input: unknown, options?: ReadOptions): Article;
/**
 * Reads an unknown value (parsed JSON or JSON text) as many articles. An item that cannot be shown is left out, and
 * `onWarning` hears its JSON path and why.
 *
 * @throws {PayloadError} when the document as a whole cannot be read
 * @throws {RangeError} when `timeZone` is no time zone
 */
export declare function readFeed(input: unknown, options?: ReadOptions): Feed;
