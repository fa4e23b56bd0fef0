import type { Article } from '../payload/article.js';
import type { ReadOptions } from '../payload/read-payload.js';
import type { Source } from './sources.js';
/** A document, or an article of it, that is not published. */
export interface Problem {
    /** The name of the source. */
    readonly source: string;
    /** Its place in the document (RFC 9535), where it was one. */
    readonly path?: string;
    readonly message: string;
}
/** How documents are read; every source has its own address, so `baseUrl` is for relative ones in all of them. */
export type Reading = Pick<ReadOptions, 'baseUrl' | 'timeZone' | 'now' | 'onWarning'>;
/**
 * All articles of a source, each as soon as it is asked for. An article or a document that cannot be shown becomes a
 * {@link Problem}, never an exception.
 */
export declare function readArticles(source: Source, reading: Reading): AsyncGenerator<Article | Problem>;
export declare const isProblem: (read: Article | Problem) => read is Problem;
