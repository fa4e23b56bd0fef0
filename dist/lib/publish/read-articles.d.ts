import type { Article } from '../payload/article.js';
import { type PayloadErrorCode } from '../payload/payload-error.js';
import type { ReadOptions } from '../payload/read-payload.js';
import type { PayloadWarning } from '../payload/shape.js';
import type { Source } from './sources.js';
/** A document, or an article of it, that is not published. */
export interface Problem {
    /** The name of the source. */
    readonly source: string;
    /** Its place in the document (RFC 9535), where it was one. */
    readonly path?: string;
    /** `not-published` where the publisher withholds the article, which is no fault of anybody. */
    readonly code?: PayloadErrorCode;
    readonly message: string;
}
/** How documents are read; every source has its own address, so `baseUrl` is for relative ones in all of them. */
export interface Reading extends Pick<ReadOptions, 'baseUrl' | 'timeZone' | 'now'> {
    /** Hears of every field that was dropped or mended. */
    readonly onWarning?: ((warning: PayloadWarning, source: string) => void) | undefined;
}
/**
 * All articles of a source, each as soon as it is asked for. An article or a document that cannot be shown becomes a
 * {@link Problem}, never an exception.
 */
export declare function readArticles(source: Source, reading: Reading): AsyncGenerator<Article | Problem>;
export declare const isProblem: (read: Article | Problem) => read is Problem;
