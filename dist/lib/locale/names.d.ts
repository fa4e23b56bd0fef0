/** Joins names as prose does: `A`, `A dan B`, `A, B dan C`. */
export declare function joinNames(names: readonly string[], and: string): string;
export declare const two: (number: number) => string;
