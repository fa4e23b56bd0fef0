import { loadPayload } from '../load/load-payload.js';
import type { Article, Feed } from '../payload/article.js';
import type { Listing } from '../payload/listing.js';
import { openDocument } from '../payload/open-document.js';
import { PayloadError } from '../payload/payload-error.js';
import { openWarta } from '../payload/readers/warta.js';
import { readAll, readOne } from '../payload/read-listing.js';
import type { PayloadWarning, ReadContext } from '../payload/shape.js';
import { otherReaders } from './parts.js';
import { addressOf, type Source } from './source.js';
import { warn } from './warn.js';

/** A source that can be read. */
export type Readable = Exclude<Source, { kind: 'pending' | 'none' | 'error' }>;
type SourceReader<T> = (source: Readable, signal?: AbortSignal) => T | Promise<T>;
type Read<T> = (listing: Listing, context: ReadContext) => T;

/** Whether a value is still to come. Where a page has put a class of its own in the place of `Promise`, ours are no instances. */
export const isPromise = <T>(value: T | Promise<T>): value is Promise<T> => 'then' in (value as object);

/** More warnings than this about one document help nobody. */
const MAX_WARNINGS = 10;

/** A document that several elements share is read once; its text is kept to notice that a script's content was exchanged. */
function reader<T>(read: Read<T>): SourceReader<T> {
  const readBefore = new WeakMap<object, { readonly text: string; readonly value: T | Promise<T> }>();

  function readOnce(key: object, text: string, baseUrl: string, name: string): T | Promise<T> {
    const known = readBefore.get(key);
    if (known?.text === text) return known.value;
    const value = readNow(read, text, baseUrl, name);
    readBefore.set(key, { text, value });
    // A reader that could not be fetched may be there the next time.
    if (isPromise(value)) value.catch(() => readBefore.delete(key));
    return value;
  }

  return (source, signal) => {
    if (source.kind === 'payload') return readNow(read, source.value, document.baseURI, 'payload');
    if (source.kind === 'src') {
      const url = addressOf(source.src);
      if (!url) throw new PayloadError('no-source', 'src', `"${source.src}" is no address`);
      return loadPayload(url, signal).then((loaded) => readOnce(loaded, loaded.text, loaded.url, loaded.url));
    }
    const { script, text } = source;
    return readOnce(script, text, document.baseURI, script.id ? `#${script.id}` : 'script');
  };
}

/**
 * Turns a source into an article, at once where the payload is in the page and needs no further reader.
 *
 * @param signal - ends the request of a `src`
 * @throws {PayloadError} or rejects with it or with a {@link LoadError}
 */
export const readSource: SourceReader<Article> = reader(readOne);

/** Turns a source into all its articles, as {@link readSource} does into one. */
export const readFeedSource: SourceReader<Feed> = reader(readAll);

function readNow<T>(read: Read<T>, input: unknown, baseUrl: string, name: string): T | Promise<T> {
  const warnings: PayloadWarning[] = [];
  const context = { baseUrl, onWarning: (warning: PayloadWarning) => warnings.push(warning) };
  const finish = (listing: Listing) => {
    // Where this throws, the error alone is told: it names what is wrong.
    const shown = read(listing, context);
    for (const { path, message } of warnings.slice(0, MAX_WARNINGS)) warn(`${name}: ${path} ${message}`);
    return shown;
  };
  const listing = openDocument(input, context);
  return listing
    ? finish(listing)
    : otherReaders().then((others) => others.openOther(input, context, openWarta).then(finish));
}
