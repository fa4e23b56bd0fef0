import { foreignReaders } from '../lazy.js';
import { loadPayload } from '../load/load-payload.js';
import type { Article, Feed } from '../payload/article.js';
import type { Listing } from '../payload/listing.js';
import { openDocument } from '../payload/open-document.js';
import { readAll, readOne } from '../payload/read-listing.js';
import type { PayloadWarning, ReadContext } from '../payload/shape.js';
import type { Source } from './source.js';
import { warn } from './warn.js';

/** A source that can be read. */
export type Readable = Exclude<Source, { kind: 'pending' | 'none' }>;
type Read<T> = (listing: Listing, context: ReadContext) => T;

/** More warnings than this about one document help nobody. */
const MAX_WARNINGS = 10;

// A document that several elements share is read once; the text is kept to notice that a script's content was exchanged.
interface Answer {
  readonly text: string;
  readonly read: Read<unknown>;
  readonly value: unknown;
}
const readBefore = new WeakMap<object, readonly Answer[]>();

/**
 * Turns a source into an article, at once where the payload is in the page and needs no further reader.
 *
 * @param signal - ends the request of a `src`
 * @throws {PayloadError} or rejects with it or with a {@link LoadError}
 */
export const readSource = (source: Readable, signal: AbortSignal): Article | Promise<Article> =>
  readWith(readOne, source, signal);

/** Turns a source into all its articles, as {@link readSource} does into one. */
export const readFeedSource = (source: Readable, signal: AbortSignal): Feed | Promise<Feed> =>
  readWith(readAll, source, signal);

function readWith<T>(read: Read<T>, source: Readable, signal: AbortSignal): T | Promise<T> {
  if (source.kind === 'payload') return readNow(read, source.value, document.baseURI, 'payload');
  if (source.kind === 'src') {
    return loadPayload(source.url, signal).then((loaded) =>
      readOnce(read, loaded, loaded.text, loaded.url, loaded.url),
    );
  }
  const { script, text } = source;
  return readOnce(read, script, text, document.baseURI, script.id ? `#${script.id}` : 'script');
}

function readOnce<T>(read: Read<T>, key: object, text: string, baseUrl: string, name: string): T | Promise<T> {
  const known = readBefore.get(key)?.filter((answer) => answer.text === text) ?? [];
  const answer = known.find((answer) => answer.read === read);
  if (answer) return answer.value as T;
  const value = readNow(read, text, baseUrl, name);
  readBefore.set(key, [...known, { text, read, value }]);
  // A reader that could not be fetched may be there the next time.
  if (value instanceof Promise) value.catch(() => readBefore.delete(key));
  return value;
}

function readNow<T>(read: Read<T>, input: unknown, baseUrl: string, name: string): T | Promise<T> {
  const warnings: PayloadWarning[] = [];
  const context = { baseUrl, onWarning: (warning: PayloadWarning) => warnings.push(warning) };
  const finish = (listing: Listing) => {
    try {
      return read(listing, context);
    } finally {
      for (const { path, message } of warnings.slice(0, MAX_WARNINGS)) warn(`${name}: ${path} ${message}`);
      if (warnings.length > MAX_WARNINGS) warn(`${name}: and ${warnings.length - MAX_WARNINGS} more such fields`);
    }
  };
  const listing = openDocument(input, context);
  return listing
    ? finish(listing)
    : foreignReaders().then(({ openForeign }) => finish(openForeign(input, context, openDocument)));
}
