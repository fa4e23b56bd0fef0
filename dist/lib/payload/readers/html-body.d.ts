/** A text without markup, on one line; tags that were escaped once too often go as well. Other values pass. */
export declare const textOf: <T>(html: T) => T | string;
/**
 * The body of an article as blocks: text becomes paragraphs, HTML stays HTML, and out of it come the quotations
 * (`<blockquote>`) and the pointers to other articles (a paragraph "Baca juga: …", or that over a list).
 *
 * @param baseUrl - relative addresses in the HTML are resolved against this
 */
export declare function bodyBlocks(body: unknown, baseUrl?: string): unknown;
/** The first picture of a body in a list, for those who name none; not a counting pixel, nor what a script fills later. */
export declare function firstImage(body: unknown): unknown;
/** A short text from HTML, without the "[…]" that says it was cut. */
export declare function dek(html: unknown): unknown;
