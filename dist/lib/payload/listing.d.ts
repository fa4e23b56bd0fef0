import type { ReadContext } from './shape.js';
/** One item of a document: where it stands, what it is read with, and how it is told in our own words. */
export interface Entry {
    /** Its place in the document (RFC 9535). */
    readonly path: string;
    readonly context: ReadContext;
    /** Gives an `ArticlePayload` that nobody has checked; throws a `PayloadError` when the publisher withholds the item. */
    readonly draft: () => unknown;
}
/** A document of any format, taken apart: many items, or one. */
export interface Listing {
    readonly title?: unknown;
    readonly items: readonly Entry[];
}
/** Takes a document of some formats apart; nothing when it is of none of them. */
export type Open = (document: unknown, context: ReadContext) => Listing | undefined;
