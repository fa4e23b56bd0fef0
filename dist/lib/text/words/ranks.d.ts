/** Ranks of police and armed forces, written before a name. */
export declare const RANKS: ReadonlySet<string>;
/** What only stands behind a rank: Marsekal Madya, Kapten Inf. */
export declare const RANK_TAIL: RegExp;
/** Forms of address and academic or religious titles before a name. */
export declare const HONORIFICS: ReadonlySet<string>;
/** Degrees after a name, written without points; those with a point inside (S.E., M.Si.) are known by it. */
export declare const DEGREES: ReadonlySet<string>;
/** Small words inside a name. */
export declare const NAME_PARTICLES: ReadonlySet<string>;
/** Words cut short, whose point does not end a sentence: names (Muh. Rizal) and others; ranks and forms of address are known already. */
export declare const ABBREVIATIONS: ReadonlySet<string>;
