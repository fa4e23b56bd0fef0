/**
 * The words of a table, one per white space: tables are written as plain text so that a journalist can read and extend them.
 * The build packs them: `0bupati2ruh` is `bupati buruh`, a digit for each letter that a word shares with the one before.
 */
export declare function words(list: string): ReadonlySet<string>;
