import type { Article } from '../article.js';
import type { Listing } from '../listing.js';
import { type ReadContext } from '../shape.js';
/** Reads our own format, `ArticlePayload` 1.x. Fields that a newer minor version adds are ignored. */
export declare function readWarta(value: unknown, path: string, context: ReadContext): Article;
/** Our own documents: an article, `{ version, title?, items }`, or a list of articles. */
export declare function openWarta(document: object, context: ReadContext): Listing | undefined;
