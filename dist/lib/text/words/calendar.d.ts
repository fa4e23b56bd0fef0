/** The three zones of Indonesia, and that of the world. */
export declare const ZONES: Readonly<Record<string, string>>;
/** 0 for Sunday to 6 for Saturday, -1 when it is no day; takes small letters. */
export declare const weekdayOf: (word: string) => number;
/** 1 to 12, 0 when it is no month; takes small letters. */
export declare const monthOf: (word: string) => number;
