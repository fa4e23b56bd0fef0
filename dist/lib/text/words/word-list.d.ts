/** The words of a table, one per white space: tables are written as plain text so that a journalist can read and extend them. */
export declare function words(list: string): ReadonlySet<string>;
