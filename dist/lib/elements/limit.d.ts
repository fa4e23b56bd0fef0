/** The most entries that an attribute allows: a whole number of at least 1, or no limit. */
export declare function limit(max: unknown): number;
