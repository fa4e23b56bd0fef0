import type { Listing } from '../listing.js';
import type { ReadContext } from '../shape.js';
import { openNewsArticle } from './news-article.js';
export { openNewsArticle };
/** JSON-LD that needs no mending, as a value or as JSON text; nothing for all else, which is for the larger readers. */
export declare function openCleanJsonLd(input: unknown, context: ReadContext): Listing | undefined;
