/** 0 for Sunday to 6 for Saturday, -1 when it is no day. */
export declare const weekdayOf: (word: string) => number;
/** 1 to 12, 0 when it is no month; whole, or cut to three letters: Pebruari, Nop, Agt. */
export declare function monthOf(word: string): number;
