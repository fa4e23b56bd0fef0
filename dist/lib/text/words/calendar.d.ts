/** Days from Sunday on, as `Date.getUTCDay` counts them; several spellings each. */
export declare const WEEKDAYS: readonly (readonly string[])[];
/** Months from January on; the first three letters are understood as well. */
export declare const MONTHS: readonly (readonly string[])[];
/** Minutes matter in print, so do the three zones of Indonesia. */
export declare const ZONES: Readonly<Record<string, string>>;
/** 0 for Sunday to 6 for Saturday, -1 when it is no day. */
export declare const weekdayOf: (word: string) => number;
/** 1 to 12, 0 when it is no month. */
export declare const monthOf: (word: string) => number;
