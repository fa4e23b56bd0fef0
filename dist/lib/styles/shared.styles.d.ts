/** The ground that every element stands on: box, text, links, pictures, focus, paper. */
export declare const shared: import("lit").CSSResult;
