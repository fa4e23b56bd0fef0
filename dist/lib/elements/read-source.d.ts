import type { Article, Feed } from '../payload/article.js';
import { type Source } from './source.js';
/** A source that can be read. */
export type Readable = Exclude<Source, {
    kind: 'pending' | 'none' | 'error';
}>;
type SourceReader<T> = (source: Readable, signal?: AbortSignal) => T | Promise<T>;
/** Whether a value is still to come. Where a page has put a class of its own in the place of `Promise`, ours are no instances. */
export declare const isPromise: <T>(value: T | Promise<T>) => value is Promise<T>;
/**
 * Turns a source into an article, at once where the payload is in the page and needs no further reader.
 *
 * @param signal - ends the request of a `src`
 * @throws {PayloadError} or rejects with it or with a {@link LoadError}
 */
export declare const readSource: SourceReader<Article>;
/** Turns a source into all its articles, as {@link readSource} does into one. */
export declare const readFeedSource: SourceReader<Feed>;
export {};
