import type { Article } from '../payload/article.js';
import type { Source } from './source.js';
type Readable = Exclude<Source, {
    kind: 'pending' | 'none';
}>;
/**
 * Turns a source into an article, at once where the payload is in the page.
 *
 * @param signal - ends the request of a `src`
 * @throws {PayloadError} or rejects with it or with a {@link LoadError}
 */
export declare function readSource(source: Readable, signal: AbortSignal): Article | Promise<Article>;
export {};
