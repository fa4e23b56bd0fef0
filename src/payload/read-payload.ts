import type { Article } from './article.js';
import { readArticle } from './read-article.js';
import type { PayloadWarning } from './shape.js';
import { inTimeZone } from './time-zone.js';

/** How a document is to be read. */
export interface ReadOptions {
  /** Where the document came from: relative URLs in it are resolved against this. */
  baseUrl?: string | undefined;
  /** The IANA zone of times that are written without one, `Asia/Jakarta`. */
  timeZone?: string | undefined;
  /** The moment against which `expires` is judged, in milliseconds since 1970 UTC; now when absent. */
  now?: number | undefined;
  /** Hears of every field that was dropped or mended. */
  onWarning?: ((warning: PayloadWarning) => void) | undefined;
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
  const { baseUrl, timeZone, now, onWarning } = options;
  const withZone = timeZone === undefined ? undefined : (dateTime: string) => inTimeZone(dateTime, timeZone);
  return readArticle(input, { baseUrl, withZone, onWarning }, now);
}
