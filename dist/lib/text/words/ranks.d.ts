/** Ranks of police and armed forces, written before a name. */
export declare const RANKS: ReadonlySet<string>;
/** Forms of address and academic or religious titles before a name. */
export declare const HONORIFICS: ReadonlySet<string>;
/** Degrees after a name, written without points; those with a point inside (S.E., M.Si.) are known by it. */
export declare const DEGREES: ReadonlySet<string>;
/** Small words inside a name. */
export declare const NAME_PARTICLES: ReadonlySet<string>;
/** Names that are often cut short, with a point: Muh. Rizal. */
export declare const NAME_ABBREVIATIONS: ReadonlySet<string>;
