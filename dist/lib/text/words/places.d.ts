/**
 * Provinces, cities and countries as one word each. A place that is missing here is known when the dateline tells it, or the article prints
 * `di` or `Kota` before it; so only the common ones are listed.
 */
export declare const PLACES: ReadonlySet<string>;
/** Words that stand before a place: what follows them is one. */
export declare const BEFORE_A_PLACE: ReadonlySet<string>;
/** What follows the name of a place and belongs to it: `Lampung Selatan`, `Jakarta Pusat`. */
export declare const AFTER_A_PLACE: ReadonlySet<string>;
