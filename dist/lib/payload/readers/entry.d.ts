import type { Entry } from '../listing.js';
import type { ReadContext } from '../shape.js';
import { type Loose } from '../values.js';
/** An article in our own format of which nothing is checked, with words, dates and a body as the publisher writes them. */
export type Draft = Loose;
/** What our fields are called in another format, where they are called otherwise. */
export type Names = Readonly<Record<string, string>>;
/**
 * The items of another format, a list or a single one: what is said of an item is said by its own names and its own place,
 * and relative addresses in it are resolved against its own page.
 *
 * @param root - the place of the list or of the item
 * @param pageOf - gives the address of an item's page, which is the article's `url`
 * @param draft - tells an item in our own words; text may hold markup, which is taken out
 */
export declare const entries: <T extends object = Loose>(items: unknown, root: string, context: ReadContext, names: Names, pageOf: (item: T) => unknown, draft: (item: T, path: string) => Draft) => Entry[];
/** Says that the publisher does not want an item to be shown. */
export declare function withhold(path: string, why: unknown): never;
/** The fields of an object; none of another value. */
export declare const fieldsOf: (value: unknown) => Loose;
/** The objects in a list, in a list of lists, or under the names of an object. */
export declare const listOf: (value: unknown) => Loose[];
/** A person or an organisation, where there is a name. */
export declare const party: (name: unknown, url?: unknown, image?: unknown) => Draft | undefined;
/** A picture in one size. */
export declare const sized: (url: unknown, width?: unknown, height?: unknown) => {
    url: unknown;
    width: number | undefined;
    height: number | undefined;
};
type Sized = ReturnType<typeof sized>;
/** A picture in its sizes, and what is said of it; nothing where there is no size that leads. */
export declare const picture: (lead: Sized | undefined, sizes: readonly Sized[], caption?: unknown, creditText?: unknown, alt?: unknown) => Draft[] | undefined;
/** The sizes with the widest for a screen first, since the names of sizes say nothing reliable. */
export declare function widestFirst<T extends Sized>(sizes: readonly T[]): T[];
export {};
