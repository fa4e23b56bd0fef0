import type { Listing, Open } from '../listing.js';
import type { ReadContext } from '../shape.js';
import type { openNewsArticle } from './news-article.js';
/** The formats that are read: our own, and what publishers have. `rss` is Atom as well. */
export type Format = 'warta' | 'news-article' | 'json-feed' | 'ninjs' | 'wordpress' | 'rss' | 'oembed';
/** What every page has already. */
export interface OwnReaders {
    readonly openWarta: Open;
    readonly openNewsArticle: typeof openNewsArticle;
    readonly openRss: Open;
}
/**
 * Takes apart a document of any format.
 *
 * @param only - the format that it is said to be of
 * @throws {PayloadError} when it is of no known format, or not of that one
 */
export declare function recognise(input: unknown, context: ReadContext, { openWarta, openNewsArticle, openRss }: OwnReaders, only?: Format): readonly [Format, Listing];
/** As {@link recognise}, for whoever does not care which format it is. */
export declare const openForeign: (input: unknown, context: ReadContext, own: OwnReaders) => Listing;
