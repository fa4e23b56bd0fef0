import type { Article, Feed } from './article.js';
import type { Listing } from './listing.js';
import { openDocument } from './open-document.js';
import { PayloadError } from './payload-error.js';
import { readAll, readOne, type Wanted } from './read-listing.js';
import type { PayloadWarning, ReadContext } from './shape.js';
import { inTimeZone } from './time-zone.js';

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
export function readPayload(input: unknown, options: ReadOptions = {}): Article {
  const context = contextOf(options);
  return readOne(open(input, context), context, options);
}

/**
 * Reads an unknown value (parsed JSON or JSON text) as many articles. An item that cannot be shown is left out, and
 * `onWarning` hears its JSON path and why.
 *
 * @throws {PayloadError} when the document as a whole cannot be read
 * @throws {RangeError} when `timeZone` is no time zone
 */
export function readFeed(input: unknown, options: ReadOptions = {}): Feed {
  const context = contextOf(options);
  return readAll(open(input, context), context, options);
}

function contextOf({ baseUrl, timeZone, onWarning }: ReadOptions): ReadContext {
  const withZone = timeZone === undefined ? undefined : (dateTime: string) => inTimeZone(dateTime, timeZone);
  return { baseUrl, withZone, onWarning };
}

function open(input: unknown, context: ReadContext): Listing {
  const listing = openDocument(input, context);
  if (!listing) throw new PayloadError('unknown-format', '$', 'the document is of no known format');
  return listing;
}
