/** The ground that every element stands on: box, text, links, pictures, focus. */
export declare const shared: import("lit").CSSResult;
