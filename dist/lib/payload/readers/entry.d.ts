import type { Entry } from '../listing.js';
import type { ReadContext } from '../shape.js';
/** An article in our own format of which nothing is checked. */
export type Draft = Readonly<Record<string, unknown>>;
/** What our fields are called in another format, where they are called otherwise. */
export type Names = Readonly<Record<string, string>>;
/**
 * An item of another format: what is said of it is said by its own names and its own place, and relative addresses in it
 * are resolved against its own page.
 *
 * @param page - the address of that page, which is the article's `url`
 * @param draft - takes the address against which the item's HTML is resolved
 */
export declare function entry(path: string, context: ReadContext, names: Names, page: unknown, draft: (baseUrl: string | undefined) => Draft): Entry;
