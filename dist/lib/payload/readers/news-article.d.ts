import type { Listing } from '../listing.js';
import type { ReadContext } from '../shape.js';
/** What takes the markup out of text that should have none, and a body of HTML apart. */
export interface MarkupTools {
    readonly plain: (value: unknown) => unknown;
    readonly blocks: (body: unknown) => unknown;
}
/**
 * schema.org JSON-LD: every `NewsArticle`, `BlogPosting`, `Report`… in a node, a list or `@graph`, outer ones first.
 */
export declare function openNewsArticle(document: object, context: ReadContext, { plain, blocks }?: MarkupTools): Listing | undefined;
