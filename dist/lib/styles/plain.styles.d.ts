/** Takes the browser's own looks from what only some elements have. */
export declare const plain: import("lit").CSSResult;
