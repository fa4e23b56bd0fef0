import type { Article } from '../payload/article.js';
import type { Listing } from '../payload/listing.js';
import { type Format } from '../payload/readers/foreign.js';
import { PayloadError } from '../payload/payload-error.js';
import type { PayloadWarning, ReadContext } from '../payload/shape.js';
import { Failure } from './failure.js';
/** A document of any format, read item by item. */
export interface OpenDocument {
    readonly format: Format;
    readonly listing: Listing;
}
/** How a format is called among people. */
export declare const FORMAT_NAMES: Readonly<Record<Format, string>>;
/**
 * Recognises the format of a document and takes it apart.
 *
 * @throws {PayloadError} when it is of no format that is read
 */
export declare function openDocument(text: string, context: ReadContext, only?: Format): OpenDocument;
/** Whether a document is one article, and no list of them. */
export declare const isArticle: ({ items: [first, ...others] }: Listing) => boolean;
/**
 * Reads every item by itself.
 *
 * @param onArticle - hears of those that can be shown
 * @param onError - hears of those that cannot
 */
export declare function readItems({ items }: Listing, onArticle: (article: Article) => void, onError: (error: PayloadError) => void): void;
/** What is wrong with a document as a whole, and what its owner can do. */
export declare function documentFailure(text: string, { code, path, message }: PayloadError): Failure;
/** What helps against an error of a document as a whole. */
export declare function nextStep(text: string, code: PayloadError['code']): string | undefined;
export declare const warningText: ({ path, message }: PayloadWarning) => string;
