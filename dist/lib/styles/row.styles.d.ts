/** A row that the reader moves sideways: its columns take a share of the width that lets the next one peek in. */
export declare const row: import("lit").CSSResult;
