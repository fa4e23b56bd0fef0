import type { Entry } from '../listing.js';
import type { ReadContext } from '../shape.js';
import { type Loose } from '../values.js';
/** An article in our own format of which nothing is checked. */
export type Draft = Loose;
/** What our fields are called in another format, where they are called otherwise. */
export type Names = Readonly<Record<string, string>>;
/**
 * An item of another format: what is said of it is said by its own names and its own place, and relative addresses in it
 * are resolved against its own page.
 *
 * @param page - the address of that page, which is the article's `url`
 * @param draft - takes the item, and the address against which its HTML is resolved
 */
export declare function entry(item: unknown, path: string, context: ReadContext, names: Names, page: unknown, draft: (item: Loose, baseUrl: string | undefined) => Draft): Entry;
/** Says that the publisher does not want an item to be shown. */
export declare function withhold(path: string, why: unknown): never;
/** The fields of an object; none of another value. */
export declare const fieldsOf: (value: unknown) => Loose;
/** The objects in a list, in a list of lists, or under the names of an object. */
export declare const listOf: (value: unknown) => Loose[];
/** A person or an organisation, where there is a name. */
export declare const party: (name: unknown, url?: unknown, image?: unknown) => Draft | undefined;
/** A picture in one size. */
export declare const sized: (url: unknown, width: unknown, height: unknown) => {
    url: unknown;
    width: number | undefined;
    height: number | undefined;
};
type Sized = ReturnType<typeof sized>;
/** A picture in its sizes. */
export declare const withRenditions: (lead: Sized, sizes: readonly Sized[]) => {
    renditions: {
        url: unknown;
        width: number | undefined;
        height: number | undefined;
    }[];
    url: unknown;
    width: number | undefined;
    height: number | undefined;
};
/** The sizes with the widest for a screen first, since the names of sizes say nothing reliable. */
export declare function widestFirst<T extends Sized>(sizes: readonly T[]): T[];
export {};
