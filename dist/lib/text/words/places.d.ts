/**
 * Provinces, cities and countries as one word each. A place that is missing here is known when the dateline tells it, or the article prints
 * `di` or `Kota` before it; so only the most common ones are listed.
 */
export declare const PLACES: ReadonlySet<string>;
/** Words that stand before a place: what follows them is one. */
export declare const BEFORE_A_PLACE: ReadonlySet<string>;
/** The form of a name, of a place, a house or a person: capitals, and small words between them. */
export declare const NAME: RegExp;
