/** Buttons in the looks of the element, and the one that is seen while it has the focus. */
export declare const button: import("lit").CSSResult;
