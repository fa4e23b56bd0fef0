/** Provinces, cities and countries as one word each; of `Jawa Timur` both. Where an article prints a place that is missing here, `di …` gives it away. */
export declare const PLACES: ReadonlySet<string>;
/** Words that stand before a place: what follows them is one. */
export declare const BEFORE_A_PLACE: ReadonlySet<string>;
/** Compass and other words that belong to a place name when they follow one: `Lampung Selatan`, `Jakarta Pusat`. */
export declare const AFTER_A_PLACE: ReadonlySet<string>;
